import { foldName } from './fold';
import type { Misspelt } from './misspelt';
import { personEvidence, type MetPerson } from './likePersons';
import { contentsOf, type Mention } from './mention';
import { personKey, type PersonName } from './person';
import { rarityOf } from './rarity';
import type { AnySpellings } from './Spellings';

interface Met extends MetPerson {
  readonly organisations: Set<string>;
  /** The order in which they were met. */
  readonly nth: number;
  count: number;
}

interface Suggestion {
  readonly meant: Met;
  readonly level: boolean;
}

/** People whose name is close to one met more often, with something besides the spelling to say that they are one. */
export function misspeltPersons<M extends Mention>(
  mentions: readonly M[],
  spellings: AnySpellings,
): Misspelt<M>[] {
  const met = new Map<string, Met>();
  for (const mention of mentions) {
    for (const person of contentsOf(mention).persons) meet(met, person, [mention.organisation], 1);
  }
  for (const { text, kind, count, organisations } of spellings.known.names) {
    if (kind !== 'person') continue;
    for (const person of contentsOf({ text, kind }).persons) meet(met, person, organisations, count);
  }
  const bySurname = new Map<string, Met[]>();
  for (const person of met.values()) {
    const family = bySurname.get(person.surname);
    if (family) family.push(person);
    else bySurname.set(person.surname, [person]);
  }
  const suggestions = new Map<string, Suggestion>();
  for (const [key, person] of met) {
    const near = [person.surname, ...spellings.nearSurname(person.surname)];
    const others = near.flatMap((surname) => bySurname.get(surname) ?? []);
    const meant = meantFor(
      person,
      others.sort((a, b) => a.nth - b.nth),
    );
    if (meant) suggestions.set(key, meant);
  }
  if (suggestions.size === 0) return [];
  return mentions.flatMap((mention) =>
    contentsOf(mention).persons.flatMap((person) => {
      const suggestion = suggestions.get(personKey(person));
      if (!suggestion) return [];
      const { meant, level } = suggestion;
      return [{ mention, written: person.written, meant: meant.written, times: meant.count, level }];
    }),
  );
}

function meantFor(person: Met, others: readonly Met[]): Suggestion | null {
  let best: Suggestion | null = null;
  for (const meant of others) {
    if (meant === person) continue;
    const evidence = personEvidence(person, meant);
    if (evidence === 'none') continue;
    const rarity = rarityOf(person.count, meant.count);
    const level = rarity === 'level';
    if (rarity === 'both-common' || (evidence === 'weak' && rarity !== 'much-rarer')) continue;
    if (level && meant.nth > person.nth) continue;
    if (!best || (best.level && !level) || (best.level === level && meant.count > best.meant.count))
      best = { meant, level };
  }
  return best;
}

function meet(
  met: Map<string, Met>,
  person: PersonName,
  organisations: readonly (string | null | undefined)[],
  times: number,
): void {
  const key = personKey(person);
  let there = met.get(key);
  if (!there) {
    there = { ...person, organisations: new Set(), nth: met.size, count: 0 };
    met.set(key, there);
  }
  there.count += times;
  for (const organisation of organisations) if (organisation) there.organisations.add(foldName(organisation));
}
