import { inOrder } from '../sharing';
import { compareSubjects, keysNeeded } from './sameSubject';
import { subjectOf, type Subject } from './subject';

/** Items with the very same subject and names, and the groups whose subject is that and a little more or less. */
interface Group<Item> {
  readonly subject: Subject;
  readonly items: Set<Item>;
  readonly like: Set<Group<Item>>;
}

/**
 * Items by what their texts are about, kept while items come and go, so that those which say the same
 * are found without comparing each with each. A group is looked up under its rarest words. How rare a
 * word is was counted once. Whatever the order, it finds the same, as long as it is one for all.
 */
export class LikeSubjects<Item extends object> {
  private readonly groups = new Map<string, Group<Item>>();
  /** Those with the same numbers in their texts, by word. */
  private readonly byNumbers = new Map<string, Map<string, Set<Group<Item>>>>();
  private readonly counts = new Map<string, number>();
  /** The groups of several items, or with others like them. */
  private readonly related = new Set<Group<Item>>();

  constructor(
    items: readonly Item[],
    private readonly textOf: (item: Item) => string,
  ) {
    const subjects = items.map((item) => subjectOf(textOf(item)));
    for (const { words } of new Set(subjects))
      for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    items.forEach((item, at) => this.addTo(subjects[at]!, item));
  }

  add(item: Item): void {
    this.addTo(subjectOf(this.textOf(item)), item);
  }

  private addTo(subject: Subject, item: Item): void {
    const there = this.groups.get(subject.fullKey);
    if (there) {
      there.items.add(item);
      this.settle(there);
    } else if (keysNeeded(subject) > 0) this.enter({ subject, items: new Set([item]), like: new Set() });
  }

  remove(item: Item): void {
    const group = this.groups.get(subjectOf(this.textOf(item)).fullKey);
    if (!group?.items.delete(item)) return;
    if (group.items.size === 0) this.leave(group);
    this.settle(group);
  }

  /**
   * The items that say what an earlier one says, each with the first that `pairs` accepts, in order.
   *
   * @param order the items, and maybe others among them.
   */
  repeated(
    order: readonly object[],
    pairs: (earlier: Item, later: Item) => boolean,
  ): { readonly item: Item; readonly first: Item }[] {
    if (this.related.size === 0) return [];
    const related = [...this.related];
    const own = new Set<object>(related.flatMap(({ items }) => [...items]));
    const places = new Map(inOrder(order, own).map((item, nth) => [item, nth]));
    const placeOf = (item: Item) => places.get(item)!;
    return related
      .flatMap((group) => {
        const all = [group, ...group.like].flatMap(({ items }) => [...items]);
        const earlier = all.sort((a, b) => placeOf(a) - placeOf(b));
        return [...group.items].flatMap((item) => {
          const first = earlier.find((other) => other === item || pairs(other, item));
          return first === undefined || first === item ? [] : [{ item, first }];
        });
      })
      .sort((a, b) => placeOf(a.item) - placeOf(b.item));
  }

  private enter(group: Group<Item>): void {
    this.groups.set(group.subject.fullKey, group);
    const byWord = this.wordsBeside(group.subject);
    for (const word of this.rarest(group.subject, keysNeeded(group.subject))) {
      const others = byWord.get(word);
      if (!others) byWord.set(word, new Set([group]));
      else {
        for (const other of others) this.relate(group, other);
        others.add(group);
      }
    }
  }

  private leave(group: Group<Item>): void {
    this.groups.delete(group.subject.fullKey);
    for (const other of group.like) {
      other.like.delete(group);
      this.settle(other);
    }
    group.like.clear();
    const byWord = this.wordsBeside(group.subject);
    for (const word of this.rarest(group.subject, keysNeeded(group.subject))) byWord.get(word)?.delete(group);
  }

  private relate(group: Group<Item>, other: Group<Item>): void {
    if (group.like.has(other) || compareSubjects(group.subject, other.subject) === 'other') return;
    group.like.add(other);
    other.like.add(group);
    this.settle(group);
    this.settle(other);
  }

  private settle(group: Group<Item>): void {
    if (group.items.size > 1 || group.like.size > 0) this.related.add(group);
    else this.related.delete(group);
  }

  private wordsBeside({ numbers }: Subject): Map<string, Set<Group<Item>>> {
    let words = this.byNumbers.get(numbers);
    if (!words) this.byNumbers.set(numbers, (words = new Map<string, Set<Group<Item>>>()));
    return words;
  }

  private rarest({ words }: Subject, most: number): string[] {
    // few are wanted, and words are in order already: of words as rare the first is taken, alike for all
    const counts = words.map((word) => this.counts.get(word) ?? 0);
    const rarest: string[] = [];
    while (rarest.length < Math.min(most, words.length)) {
      let at = 0;
      for (let other = 1; other < counts.length; other++) if (counts[other]! < counts[at]!) at = other;
      rarest.push(words[at]!);
      counts[at] = Infinity;
    }
    return rarest;
  }
}
