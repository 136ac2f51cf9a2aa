import type { BoardReturn, BoardRow } from './boardRow';
import { districtNamed, districtNow, isThere } from './districtNow';
import { roundsFor, roundsOfPlan, type Round } from './rounds';
import type { BoardDistrict, BoardSettings } from './settings';
import { notesOnBoard, stateOnBoard } from './stateOnBoard';
import { timingOf } from './timing';

/**
 * The returns board on a day: every return, and every district from which one is still to come.
 * A district that has ended is expected to hand in nothing more, and its returns go on under whoever
 * took over from it. Sorted by district, then as given.
 */
export function returnsBoard(
  returns: readonly BoardReturn[],
  settings: BoardSettings,
  asAt: string,
): BoardRow[] {
  const placed = returns.map((of) => placedReturn(of, settings, asAt));
  const awaited = settings.districts.flatMap((district) => {
    const own = placed.filter((each) => each.origin === district);
    return isThere(district, asAt) ? awaitedRow(district, own, settings, asAt) : [];
  });
  return [...placed.map(({ row }) => row), ...awaited]
    .map((row, at) => ({ row, at }))
    .sort((a, b) => compare(a.row.district, b.row.district) || a.at - b.at)
    .map(({ row }) => row);
}

interface Placed {
  readonly origin: BoardDistrict | null;
  /** The rounds it is handed in for. */
  readonly rounds: readonly Round[];
  readonly row: BoardRow;
}

function placedReturn(of: BoardReturn, settings: BoardSettings, asAt: string): Placed {
  const origin = districtNamed(of.district, settings);
  const now = origin && districtNow(origin, settings.districts, asAt);
  const formerly = origin && now !== origin ? origin.name : null;
  const arrivals = [...of.arrivals].sort();
  const rounds = roundsOfPlan(roundsFor(origin, settings), of.period, arrivals);
  const timing = timingOf(rounds, arrivals, asAt);
  const { id, plans, period, revision } = of;
  const row: BoardRow = {
    id,
    district: now?.name ?? of.district,
    formerly,
    plans,
    period,
    received: arrivals.at(-1) ?? null,
    revision,
    state: stateOnBoard(of, timing),
    notes: notesOnBoard(of, formerly),
    due: timing.due,
    daysLate: timing.daysLate,
  };
  return { origin, rounds, row };
}

/** A district's next return, where the round that is open, or else the last one, knows none of those that are there. */
function awaitedRow(
  district: BoardDistrict,
  own: readonly Placed[],
  settings: BoardSettings,
  asAt: string,
): BoardRow[] {
  const all = roundsFor(district, settings);
  const open = all.find(({ closes }) => asAt <= closes);
  const closed = all.filter(({ closes }) => closes < asAt).at(-1);
  const isHandedIn = (round: Round | undefined) =>
    !round || own.some(({ rounds }) => rounds.some(({ due }) => due === round.due));
  if (own.length > 0 && isHandedIn(open ?? closed)) return [];
  const wanting = [closed, open].filter((round): round is Round => !isHandedIn(round));
  const { is, due, daysLate } = timingOf(wanting, [], asAt);
  return [
    {
      id: null,
      district: district.name,
      formerly: null,
      plans: [],
      period: null,
      received: null,
      revision: 0,
      state: is === 'late' ? 'late' : 'not started',
      notes: [],
      due,
      daysLate,
    },
  ];
}

function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
