/** So many items go together: few enough to be looked at again for the sake of one. */
const MOST = 32;

/** Neighbours in a list, with what was worked out of them, by what worked it out. */
interface Stretch<Item> extends ReadonlyArray<Item> {
  readonly known: (Known | undefined)[];
  /** What was worked out of the list that began with it. */
  readonly lists: (WholeList | undefined)[];
}

/** What was worked out of a stretch, and what was given besides. */
interface Known {
  readonly given: readonly unknown[];
  readonly value: unknown;
}

interface WholeList {
  readonly given: readonly unknown[];
  readonly stretches: readonly object[];
  readonly values: readonly unknown[];
}

/** By its first item, the stretch that last began there. */
const beginning = new WeakMap<object, Stretch<object>>();

/** By list: many look at the same one, one after the other. */
const cut = new WeakMap<readonly object[], readonly Stretch<object>[]>();

/** How many functions work by stretches. */
let asked = 0;

/**
 * A long list in stretches of neighbours. A stretch none of whose items was replaced is the very same
 * array as at the last call, whatever became of the list elsewhere: after one edit all but one are.
 *
 * @param items a list that stays as it is: an edit makes another.
 */
export function stretchesOf<Item extends object>(items: readonly Item[]): readonly (readonly Item[])[] {
  return cutOf(items);
}

/**
 * The function, worked out for a long list stretch by stretch, and again only for stretches in which
 * an item is another, or where another value is given besides. It must go by nothing else.
 */
export function byStretch<Item extends object, Given extends readonly unknown[], Value>(
  work: (stretch: readonly Item[], ...given: Given) => Value,
): (items: readonly Item[], ...given: Given) => readonly Value[] {
  const at = asked++;
  const valueOf = (stretch: Stretch<Item>, given: Given): unknown => {
    const before = stretch.known[at];
    if (before && areSame(before.given, given)) return before.value;
    const value = work(stretch, ...given);
    stretch.known[at] = { given, value };
    return value;
  };
  return (items, ...given) => {
    const stretches = cutOf(items);
    const [first] = stretches;
    if (!first) return [];
    // nearly all stand where they stood: to see that, the stretches themselves need not be looked into
    const last = first.lists[at];
    const before = last && areSame(last.given, given) ? last : null;
    const values = stretches.map((stretch, place) =>
      before?.stretches[place] === stretch ? before.values[place] : valueOf(stretch, given),
    );
    first.lists[at] = { given, stretches, values };
    return values as Value[];
  };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let at = 0; at < b.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function cutOf<Item extends object>(items: readonly Item[]): readonly Stretch<Item>[] {
  const known = cut.get(items) as readonly Stretch<Item>[] | undefined;
  if (known) return known;
  const stretches: Stretch<Item>[] = [];
  for (let at = 0; at < items.length;) {
    const stretch = knownAt(items, at) ?? newAt(items, at);
    stretches.push(stretch);
    at += stretch.length;
  }
  cut.set(items, stretches);
  return stretches;
}

function knownAt<Item extends object>(items: readonly Item[], at: number): Stretch<Item> | null {
  const stretch = beginning.get(items[at]!) as Stretch<Item> | undefined;
  if (!stretch || at + stretch.length > items.length) return null;
  for (let own = 0; own < stretch.length; own++) if (stretch[own] !== items[at + own]) return null;
  return stretch;
}

/** A new stretch, up to where a known one begins. */
function newAt<Item extends object>(items: readonly Item[], at: number): Stretch<Item> {
  let end = at + 1;
  while (end < items.length && end < at + MOST && !knownAt(items, end)) end++;
  const stretch: Stretch<Item> = Object.assign(items.slice(at, end), { known: [], lists: [] });
  beginning.set(stretch[0]!, stretch);
  // by itself it is a list of one stretch, also when another begins where it does
  cut.set(stretch, [stretch]);
  return stretch;
}
