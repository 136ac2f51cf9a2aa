/** So few are looked up one by one. */
const FEW = 24;

/** Those items of a long list that are in a set, in the order of the list. */
export function inOrder<Item>(items: readonly Item[], some: ReadonlySet<Item>): readonly Item[] {
  if (some.size > FEW) return items.filter((item) => some.has(item));
  const places = [...some].map((item) => items.indexOf(item)).filter((at) => at >= 0);
  return places.sort((a, b) => a - b).map((at) => items[at]!);
}
