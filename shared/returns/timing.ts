import { daysBetween } from '../time';
import { arrivalOfEach, type Round } from './rounds';

/** Where a return stands in its rounds on a day. */
export interface Timing {
  /**
   * `in`: it came in for the round. `late`: the round has closed without it. `expected`: the round is
   * open, and what came in is of an earlier one, or nothing did.
   */
  readonly is: 'in' | 'late' | 'expected';
  /** Null where nothing is ever due. */
  readonly due: string | null;
  /** From the day it was due to the day it came, or to today while it has not. */
  readonly daysLate: number | null;
}

/**
 * Looks at the last round that has closed, as long as it is wanting; else at the one that is open.
 *
 * @param arrivals the days on which something came in, in their order
 */
export function timingOf(rounds: readonly Round[], arrivals: readonly string[], asAt: string): Timing {
  const came = arrivalOfEach(rounds, arrivals);
  const open = rounds.findIndex(({ closes }) => asAt <= closes);
  const closed = (open < 0 ? rounds.length : open) - 1;
  if (closed >= 0 && came[closed] === null) return timing('late', rounds[closed]!, asAt);
  const at = open < 0 ? closed : open;
  const round = rounds[at];
  if (!round) return { is: arrivals.length > 0 ? 'in' : 'expected', due: null, daysLate: null };
  const day = came[at] ?? null;
  return day === null ? timing('expected', round, asAt) : timing('in', round, day);
}

function timing(is: Timing['is'], { due }: Round, until: string): Timing {
  return { is, due, daysLate: Math.max(0, daysBetween(due, until)) };
}
