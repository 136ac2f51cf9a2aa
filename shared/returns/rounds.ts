import type { Span } from '../model';
import { addDays, daysBetween } from '../time';
import type { BoardDistrict, BoardSettings } from './settings';

/** One time of handing in. */
export interface Round {
  readonly due: string;
  /** The last day that is not late. */
  readonly closes: string;
}

/** A district's rounds in their order: nothing is due from it before it began or after it ended. */
export function roundsFor(district: BoardDistrict | null, { due, graceDays }: BoardSettings): Round[] {
  const days = [...new Set(district?.due ?? due)].sort();
  return days
    .filter((day) => (district?.from ?? day) <= day && day <= (district?.to ?? day))
    .map((day) => ({ due: day, closes: addDays(day, graceDays) }));
}

/**
 * The rounds in which a plan is to be handed in. Its last is the first one at or after its end: later
 * ones want the plan that follows. Of those before it began, the ones it came in time for.
 */
export function roundsOfPlan(
  rounds: readonly Round[],
  period: Span | null,
  arrivals: readonly string[],
): Round[] {
  const first = arrivals[0];
  return rounds.filter(({ due, closes }, at) => {
    const before = rounds[at - 1];
    if (period && before && before.due >= period.to) return false;
    return !period || due >= period.from || (first !== undefined && first <= closes);
  });
}

/**
 * The day on which each round's return came in, null where none has. What comes after a round has closed
 * is that round's, late, if nothing came in for it and it is nearer to its day than to the next; else it
 * is early for the next.
 *
 * @param arrivals in their order
 */
export function arrivalOfEach(rounds: readonly Round[], arrivals: readonly string[]): (string | null)[] {
  const came = rounds.map((): string | null => null);
  if (rounds.length === 0) return came;
  for (const day of arrivals) {
    const open = rounds.findIndex(({ closes }) => day <= closes);
    const next = rounds[open];
    const missed = (next ? open : rounds.length) - 1;
    const isFree = missed >= 0 && came[missed] === null;
    const isNearer = !next || daysBetween(rounds[missed]?.due ?? day, day) <= daysBetween(day, next.due);
    const of = isFree && isNearer ? missed : next ? open : missed;
    came[of] ??= day;
  }
  return came;
}
