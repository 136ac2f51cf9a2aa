import { isEqual } from './isEqual';

/**
 * The list `next` with the items of `last` wherever they are equal, and `last` itself where all are
 * and stand in the same order. What is alike at both ends is passed over by identity; in what is left,
 * equal items are looked for among those of the same place.
 */
export function keepUnchanged<Item>(
  last: readonly Item[],
  next: readonly Item[],
  placeOf: (item: Item) => string,
): readonly Item[] {
  let from = 0;
  while (from < next.length && from < last.length && next[from] === last[from]) from++;
  if (from === next.length && from === last.length) return last;
  let end = 0;
  const most = Math.min(next.length, last.length) - from;
  while (end < most && next[next.length - 1 - end] === last[last.length - 1 - end]) end++;

  const left = new Map<string, Item[]>();
  for (const item of last.slice(from, last.length - end)) {
    const place = placeOf(item);
    const there = left.get(place);
    if (there) there.push(item);
    else left.set(place, [item]);
  }
  const middle = next.slice(from, next.length - end).map((item) => {
    const there = left.get(placeOf(item)) ?? [];
    const at = there.findIndex((known) => isEqual(known, item));
    return at < 0 ? item : there.splice(at, 1)[0]!;
  });
  const kept = [...next.slice(0, from), ...middle, ...next.slice(next.length - end)];
  return kept.length === last.length && kept.every((item, index) => item === last[index]) ? last : kept;
}
