/** So many items go together: few enough to be looked at again for the sake of one. */
const MOST = 32;

/** By its first item, the stretch that last began there. */
const beginning = new WeakMap<object, readonly object[]>();

/** By list: many look at the same one, one after the other. */
const cut = new WeakMap<readonly object[], readonly (readonly object[])[]>();

/**
 * A long list in stretches of neighbours. A stretch none of whose items was replaced is the very same
 * array as at the last call, whatever became of the list elsewhere: after one edit all but one are.
 *
 * @param items a list that stays as it is: an edit makes another.
 */
export function stretchesOf<Item extends object>(items: readonly Item[]): readonly (readonly Item[])[] {
  const known = cut.get(items) as readonly (readonly Item[])[] | undefined;
  if (known) return known;
  const stretches: (readonly Item[])[] = [];
  for (let at = 0; at < items.length;) {
    const stretch = knownAt(items, at) ?? cutAt(items, at);
    stretches.push(stretch);
    at += stretch.length;
  }
  cut.set(items, stretches);
  return stretches;
}

/**
 * The function, worked out for a long list stretch by stretch, and again only for stretches in which
 * an item is another, or where another value is given besides. It must go by nothing else.
 */
export function byStretch<Item extends object, Given extends readonly unknown[], Value>(
  work: (stretch: readonly Item[], ...given: Given) => Value,
): (items: readonly Item[], ...given: Given) => readonly Value[] {
  const known = new WeakMap<readonly Item[], { readonly given: Given; readonly value: Value }>();
  return (items, ...given) =>
    stretchesOf(items).map((stretch) => {
      const before = known.get(stretch);
      if (before?.given.every((own, at) => own === given[at])) return before.value;
      const value = work(stretch, ...given);
      known.set(stretch, { given, value });
      return value;
    });
}

function knownAt<Item extends object>(items: readonly Item[], at: number): readonly Item[] | null {
  const stretch = beginning.get(items[at]!) as readonly Item[] | undefined;
  if (!stretch || at + stretch.length > items.length) return null;
  for (let own = 0; own < stretch.length; own++) if (stretch[own] !== items[at + own]) return null;
  return stretch;
}

/** A new stretch, up to where a known one begins. */
function cutAt<Item extends object>(items: readonly Item[], at: number): readonly Item[] {
  let end = at + 1;
  while (end < items.length && end < at + MOST && !knownAt(items, end)) end++;
  const stretch = items.slice(at, end);
  beginning.set(stretch[0]!, stretch);
  return stretch;
}
