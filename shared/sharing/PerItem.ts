import { stretchesOf } from './stretches';

/** What was worked out of a stretch of items: each item's value, and what those come to. */
interface Worked<Value, Sum> {
  readonly values: readonly Value[];
  readonly sum: Sum;
}

/**
 * What is worked out of each item of a list, which is another list after each edit: an item that was in the
 * last one is not looked at again. It is kept by stretches of items: to keep a single one in a `WeakMap`
 * takes longer than most of what is worked out.
 */
export class PerItem<Item extends object, Value, Sum> {
  private known: ReadonlyMap<readonly Item[], Worked<Value, Sum>> = new Map();

  constructor(private readonly sumOf: (values: readonly Value[]) => Sum) {}

  /** What each stretch comes to, one after the other: the very same as last time where no item is another. */
  update(items: readonly Item[], work: (item: Item) => Value): Sum[] {
    const before = this.known;
    const stretches = stretchesOf(items);
    const now = new Map<readonly Item[], Worked<Value, Sum>>();
    let left: ReadonlyMap<Item, Value> | null = null;
    const valueOf = (item: Item): Value => {
      left ??= leftOf(before, stretches);
      return left.has(item) ? left.get(item)! : work(item);
    };
    for (const stretch of stretches)
      now.set(stretch, before.get(stretch) ?? this.worked(stretch.map(valueOf)));
    this.known = now;
    return stretches.map((stretch) => now.get(stretch)!.sum);
  }

  private worked(values: readonly Value[]): Worked<Value, Sum> {
    return { values, sum: this.sumOf(values) };
  }
}

/** The items of stretches that are there no more, with their values. */
function leftOf<Item, Value>(
  before: ReadonlyMap<readonly Item[], Worked<Value, unknown>>,
  stretches: readonly (readonly Item[])[],
): ReadonlyMap<Item, Value> {
  const left = new Map<Item, Value>();
  if (before.size === 0) return left;
  const there = new Set(stretches);
  for (const [stretch, { values }] of before)
    if (!there.has(stretch)) stretch.forEach((item, at) => left.set(item, values[at]!));
  return left;
}
