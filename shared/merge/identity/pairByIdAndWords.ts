import type { KnownItem } from './item';
import type { Unmatched } from './Unmatched';

/**
 * Pairs rows that carry the same id and say the same: of several that say the same, it tells which was
 * deleted. An id that stands twice was copied with its row: the row with the old ref keeps it. What an
 * id says of rows in other words is weighed with all else that speaks for them (`scorePair`).
 */
export function pairByIdAndWords(rows: Unmatched): void {
  const carriers = new Map<string, number[]>();
  rows.incoming.forEach((item, at) => {
    const key = keyOf(item);
    if (key !== null) carriers.set(key, [...(carriers.get(key) ?? []), at]);
  });
  if (carriers.size === 0) return;
  rows.base.forEach((item, at) => {
    const key = keyOf(item);
    const same = (key === null ? null : carriers.get(key))?.filter((each) => rows.baseOf(each) === undefined);
    const first = same?.find((each) => rows.incoming[each]!.folded.ref === item.folded.ref) ?? same?.[0];
    if (first !== undefined) rows.pair(at, first);
  });
}

function keyOf({ plan, folded: { id, text } }: KnownItem): string | null {
  return id === null ? null : [id, plan, text].join('\n');
}
