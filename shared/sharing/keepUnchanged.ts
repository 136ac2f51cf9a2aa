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
  const most = Math.min(last.length, next.length);
  let same = 0;
  while (same < most && last[same] === next[same]) same++;
  if (same === next.length && same === last.length) return last;
  const kept = [...next];
  let from = same;
  while (from < most && isEqual(last[from], next[from])) kept[from] = last[from++]!;
  if (from === next.length && from === last.length) return last;
  let [end, lastEnd] = [next.length, last.length];
  while (end > from && lastEnd > from && last[lastEnd - 1] === next[end - 1])
    [end, lastEnd] = [end - 1, lastEnd - 1];
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
    const known = there?.findIndex((own) => isEqual(own, next[at])) ?? -1;
    if (there && known >= 0) kept[at] = there.splice(known, 1)[0]!;
  }
  for (let at = same; at < kept.length; at++) if (kept[at] !== last[at]) return kept;
  return kept.length === last.length ? last : kept;
}
