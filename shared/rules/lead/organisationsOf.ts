import { foldName, type KnownNames } from '../../likeness';
import type { Reading } from '../../model';

/** A person's name without rank or title, in a form in which spellings of it are equal. */
export function nameKey(name: string): string {
  return foldName(name.replace(TITLES, ''));
}

const TITLES =
  /^(?:(?:chief|detective|det|d|c|t|acting|mr|mrs|ms|miss|dr|rev|cllr|councillor|superintendent|supt|inspector|insp|sergeant|sgt|constable|pc|ps|pcso|dc|ds|di|dci)\b[.\s/]*)+/i;

/**
 * Persons with the organisation they stand beside elsewhere in the return, or in the county. A
 * person who stands beside several has none: nobody but the officer can tell which is meant.
 */
export function organisationsOf(reading: Reading, known: KnownNames): Map<string, string> {
  const found = new Map<string, Map<string, string>>();
  const add = (person: string | null, organisation: string | null) => {
    if (person === null || organisation === null) return;
    const key = nameKey(person);
    const own = found.get(key) ?? new Map<string, string>();
    found.set(key, own.set(foldName(organisation), own.get(foldName(organisation)) ?? organisation));
  };
  for (const { actions } of reading.plans) {
    for (const { lead } of actions) add(lead?.person ?? null, lead?.organisation ?? null);
  }
  for (const { person, organisation } of reading.partners) add(person, organisation);
  for (const name of known.names) {
    if (name.kind !== 'person' || found.has(nameKey(name.text))) continue;
    for (const organisation of name.organisations) add(name.text, organisation);
  }
  const only = [...found].filter(([, organisations]) => organisations.size === 1);
  return new Map(only.map(([key, organisations]) => [key, [...organisations.values()][0]!]));
}
