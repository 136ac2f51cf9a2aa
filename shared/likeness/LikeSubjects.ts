import { inOrder } from '../sharing';
import { compareSubjects, keysNeeded } from './sameSubject';
import { subjectOf, type Subject } from './subject';

/** Items with the very same subject and names, and the groups whose subject is that and a little more or less. */
interface Group<Item> {
  readonly subject: Subject;
  readonly items: Item[];
  /** Made when the first is found: most texts are like no other. */
  like: Set<Group<Item>> | null;
}

/** In place of how many have a word, once it is taken. */
const TAKEN = 2 ** 30;

/**
 * Items by what their texts are about, kept while items come and go, so that those which say the same
 * are found without comparing each with each. A group is looked up under its rarest words. How rare a
 * word is was counted once. Whatever the order, it finds the same, as long as it is one for all.
 */
export class LikeSubjects<Item extends object> {
  private readonly groups = new Map<string, Group<Item>>();
  /** Those with the same numbers in their texts, by word. */
  private readonly byNumbers = new Map<string, Map<string, Group<Item>[]>>();
  private readonly counts = new Map<string, number>();
  /** The groups of several items, or with others like them. */
  private readonly related = new Set<Group<Item>>();

  constructor(
    items: readonly Item[],
    private readonly textOf: (item: Item) => string,
  ) {
    for (const item of items) this.put(item);
    for (const { subject } of this.groups.values())
      for (const word of subject.words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    for (const group of this.groups.values()) this.enter(group);
  }

  add(item: Item): void {
    const group = this.put(item);
    if (group) this.enter(group);
  }

  remove(item: Item): void {
    const group = this.groups.get(subjectOf(this.textOf(item)).fullKey);
    const at = group?.items.indexOf(item) ?? -1;
    if (!group || at < 0) return;
    group.items.splice(at, 1);
    if (group.items.length === 0) this.leave(group);
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
    const own = new Set<object>(related.flatMap(({ items }) => items));
    const places = new Map(inOrder(order, own).map((item, nth) => [item, nth]));
    const placeOf = (item: Item) => places.get(item)!;
    return related
      .flatMap((group) => {
        const all = [group, ...(group.like ?? [])].flatMap(({ items }) => items);
        const earlier = all.sort((a, b) => placeOf(a) - placeOf(b));
        return group.items.flatMap((item) => {
          const first = earlier.find((other) => other === item || pairs(other, item));
          return first === undefined || first === item ? [] : [{ item, first }];
        });
      })
      .sort((a, b) => placeOf(a.item) - placeOf(b.item));
  }

  /** The group that an item is the first of, if it is; else it is one more of a group that is there. */
  private put(item: Item): Group<Item> | null {
    const subject = subjectOf(this.textOf(item));
    const there = this.groups.get(subject.fullKey);
    if (there) {
      there.items.push(item);
      this.settle(there);
      return null;
    }
    if (keysNeeded(subject) === 0) return null;
    const group = { subject, items: [item], like: null };
    this.groups.set(subject.fullKey, group);
    return group;
  }

  private enter(group: Group<Item>): void {
    const byWord = this.wordsBeside(group.subject);
    for (const word of this.rarest(group.subject)) {
      const others = byWord.get(word);
      if (!others) byWord.set(word, [group]);
      else {
        for (const other of others) this.relate(group, other);
        others.push(group);
      }
    }
  }

  private leave(group: Group<Item>): void {
    this.groups.delete(group.subject.fullKey);
    for (const other of group.like ?? []) {
      other.like!.delete(group);
      this.settle(other);
    }
    group.like = null;
    const byWord = this.wordsBeside(group.subject);
    for (const word of this.rarest(group.subject))
      byWord.set(
        word,
        byWord.get(word)!.filter((own) => own !== group),
      );
  }

  private relate(group: Group<Item>, other: Group<Item>): void {
    if (group.like?.has(other) || compareSubjects(group.subject, other.subject) === 'other') return;
    (group.like ??= new Set()).add(other);
    (other.like ??= new Set()).add(group);
    this.settle(group);
    this.settle(other);
  }

  private settle(group: Group<Item>): void {
    if (group.items.length > 1 || (group.like?.size ?? 0) > 0) this.related.add(group);
    else this.related.delete(group);
  }

  private wordsBeside({ numbers }: Subject): Map<string, Group<Item>[]> {
    let words = this.byNumbers.get(numbers);
    if (!words) this.byNumbers.set(numbers, (words = new Map<string, Group<Item>[]>()));
    return words;
  }

  /** The words of a subject under which it is looked up. */
  private rarest(subject: Subject): string[] {
    const { words } = subject;
    const most = keysNeeded(subject);
    // few are wanted, and words are in order already: of words as rare the first is taken, alike for all
    const counts = words.map((word) => this.counts.get(word) ?? 0);
    const rarest: string[] = [];
    while (rarest.length < most) {
      let at = 0;
      for (let other = 1; other < counts.length; other++) if (counts[other]! < counts[at]!) at = other;
      rarest.push(words[at]!);
      counts[at] = TAKEN;
    }
    return rarest;
  }
}
