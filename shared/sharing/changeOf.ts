/** What became of a list, by identity: what stands in the same order in both did not change. */
export interface ListChange<Item> {
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/** Tells what went from a list and what came. An item that moved among the others went and came. */
export function changeOf<Item>(before: readonly Item[], now: readonly Item[]): ListChange<Item> {
  const gone: Item[] = [];
  const come: Item[] = [];
  const most = Math.min(before.length, now.length);
  let above = 0;
  while (above < most && before[above] === now[above]) above++;
  let below = 0;
  while (below < most - above && before[before.length - 1 - below] === now[now.length - 1 - below]) below++;
  const [end, nowEnd] = [before.length - below, now.length - below];
  if (above === end) return { gone, come: now.slice(above, nowEnd) };
  if (above === nowEnd) return { gone: before.slice(above, end), come };
  const [were, are] = [new Set(before.slice(above, end)), new Set(now.slice(above, nowEnd))];
  let [at, next] = [above, above];
  while (at < end || next < nowEnd) {
    if (at < end && next < nowEnd && before[at] === now[next]) {
      at++;
      next++;
    } else if (at < end && !are.has(before[at]!)) gone.push(before[at++]!);
    else if (next < nowEnd && !were.has(now[next]!)) come.push(now[next++]!);
    else {
      if (at < end) gone.push(before[at++]!);
      if (next < nowEnd) come.push(now[next++]!);
    }
  }
  return { gone, come };
}
