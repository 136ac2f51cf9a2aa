import { compareSubjects, keysNeeded } from './sameSubject';
import { subjectOf, type Subject } from './subject';

interface Group<Item> {
  readonly subject: Subject;
  readonly items: { readonly item: Item; readonly nth: number }[];
}

/**
 * The items that say what an earlier one says, each with the first that `pairs` accepts, in order. Items are
 * looked up under their rarest words, so that the time does not grow with the square of their number.
 */
export function findLikeSubjects<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  pairs: (earlier: Item, later: Item) => boolean,
): { readonly item: Item; readonly first: Item }[] {
  const groups = groupsOf(items, textOf);
  const found: { item: Item; first: Item; nth: number }[] = [];
  const like = likeGroups(groups);
  for (const group of groups) {
    const related = [group, ...(like.get(group) ?? [])];
    if (related.length === 1 && group.items.length === 1) continue;
    const earlier = related.flatMap((other) => other.items).sort((a, b) => a.nth - b.nth);
    for (const { item, nth } of group.items) {
      const first = earlier.find((other) => other.nth >= nth || pairs(other.item, item));
      if (first && first.nth < nth) found.push({ item, first: first.item, nth });
    }
  }
  return found.sort((a, b) => a.nth - b.nth).map(({ item, first }) => ({ item, first }));
}

/** Items with the very same subject together. */
function groupsOf<Item>(items: readonly Item[], textOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  items.forEach((item, nth) => {
    const subject = subjectOf(textOf(item));
    if (keysNeeded(subject) === 0) return;
    const own = groups.get(subject.key);
    if (own) own.items.push({ item, nth });
    else groups.set(subject.key, { subject, items: [{ item, nth }] });
  });
  return [...groups.values()];
}

/** Groups of which one says what the other says and a little more. */
function likeGroups<Item>(groups: readonly Group<Item>[]): Map<Group<Item>, Group<Item>[]> {
  const counts = new Map<string, number>();
  for (const { subject } of groups)
    for (const word of subject.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const like = new Map<Group<Item>, Group<Item>[]>();
  const byWord = new Map<string, Group<Item>[]>();
  for (const group of groups) {
    const met = new Set<Group<Item>>();
    for (const word of rarest(group.subject, counts)) {
      const key = `${word} ${group.subject.numbers}`;
      const others = byWord.get(key);
      if (!others) byWord.set(key, [group]);
      else {
        for (const other of others) met.add(other);
        others.push(group);
      }
    }
    for (const other of met) {
      if (compareSubjects(group.subject, other.subject) === 'other') continue;
      like.set(group, [...(like.get(group) ?? []), other]);
      like.set(other, [...(like.get(other) ?? []), group]);
    }
  }
  return like;
}

function rarest(subject: Subject, counts: ReadonlyMap<string, number>): string[] {
  // words are in order already, and sorting is stable: ties fall alike for all
  return (
    [...subject.words]
      .sort((a, b) => counts.get(a)! - counts.get(b)!)
      .slice(0, keysNeeded(subject))
      // a word of one text alone finds nothing
      .filter((word) => counts.get(word)! > 1)
  );
}
