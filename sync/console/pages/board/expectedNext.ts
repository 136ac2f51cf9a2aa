import type { BoardLineSent } from '../../../../shared/protocol';

/** A day by which returns are due, and whose are still wanting. */
export interface Expected {
  readonly due: string;
  readonly districts: readonly string[];
  /** Days since, 0 while it is still to come. */
  readonly daysLate: number;
}

/** What is expected next, the longest overdue first: returns that have not come in for their due day. */
export function expectedNext(lines: readonly BoardLineSent[]): Expected[] {
  const byDay = new Map<string, BoardLineSent[]>();
  for (const line of lines) {
    if (line.due === null || !isWanting(line)) continue;
    byDay.set(line.due, [...(byDay.get(line.due) ?? []), line]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([due, wanting]) => ({
      due,
      districts: [...new Set(wanting.map(({ district }) => district))],
      daysLate: Math.max(...wanting.map(({ daysLate }) => daysLate ?? 0)),
    }));
}

/** Nothing came in for the round: none ever did, it is late, or what there is is an earlier round's. */
function isWanting({ state }: BoardLineSent): boolean {
  return state === 'not started' || state === 'late' || state === 'provisional';
}
