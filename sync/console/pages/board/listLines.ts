import type { BoardLineSent } from '../../../../shared/protocol';
import type { Sorting } from '../../parts/Table';
import { STATES } from '../../parts/StateMark';

export interface BoardFilter {
  /** Words that a line must hold, in its district, plan or file. */
  readonly words: string;
  /** Null for all. */
  readonly state: BoardLineSent['state'] | null;
}

/** By what the board can be sorted, and how a line is placed by it; null comes last, whichever way. */
export const SORTS = {
  district: ({ district }) => district.toLowerCase(),
  state: ({ state }) => STATES.indexOf(state),
  received: ({ received }) => received,
  due: ({ due }) => due,
  'days late': ({ daysLate }) => daysLate,
  errors: ({ errors, returnId }) => (returnId === null ? null : errors),
  warnings: ({ warnings, returnId }) => (returnId === null ? null : warnings),
} as const satisfies Record<string, (line: BoardLineSent) => string | number | null>;
export type SortName = keyof typeof SORTS;

/** The lines to show, in the order asked for; lines that are alike stay in the board's own. */
export function listLines(
  lines: readonly BoardLineSent[],
  { words, state }: BoardFilter,
  { by, isDescending }: Sorting,
): BoardLineSent[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const place: (line: BoardLineSent) => string | number | null = SORTS[by as SortName] ?? SORTS.district;
  return lines
    .filter((line) => state === null || line.state === state)
    .filter((line) => {
      const said = [line.district, line.formerly, ...line.plans, line.file].join(' ').toLowerCase();
      return wanted.every((word) => said.includes(word));
    })
    .map((line) => ({ line, at: place(line) }))
    .sort((a, b) => compare(a.at, b.at, isDescending))
    .map(({ line }) => line);
}

function compare(a: string | number | null, b: string | number | null, isDescending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return isDescending ? -order : order;
}

/** How many lines there are of each state. */
export function countStates(lines: readonly BoardLineSent[]): ReadonlyMap<BoardLineSent['state'], number> {
  const counts = new Map<BoardLineSent['state'], number>();
  for (const { state } of lines) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
