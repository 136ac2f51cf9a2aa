import { isEqual } from './isEqual';

/**
 * The list `next` with the items of `last` wherever they are equal, and `last` itself where all are
 * and stand in the same order. What is alike at both ends is taken over first; in what is left,
 * equal items are looked for among those of the same place.
 */
export function keepUnchanged<Item>(
  last: readonly Item[],
  next: readonly Item[],
  placeOf: (item: Item) => string,
): readonly Item[] {
  const kept = [...next];
  const most = Math.min(last.length, next.length);
  let from = 0;
  while (from < most && isEqual(last[from], next[from])) kept[from] = last[from++]!;
  if (from === next.length && from === last.length) return last;
  let [end, lastEnd] = [next.length, last.length];
  while (end > from && lastEnd > from && isEqual(last[lastEnd - 1], next[end - 1]))
    kept[--end] = last[--lastEnd]!;
  const left = new Map<string, Item[]>();
  for (const item of last.slice(from, lastEnd)) {
    const place = placeOf(item);
    const there = left.get(place);
    if (there) there.push(item);
    else left.set(place, [item]);
  }
  for (let at = from; at < end; at++) {
    const there = left.get(placeOf(next[at]!));
    const same = there?.findIndex((known) => isEqual(known, next[at])) ?? -1;
    if (there && same >= 0) kept[at] = there.splice(same, 1)[0]!;
  }
  return kept.length === last.length && kept.every((item, index) => item === last[index]) ? last : kept;
}
