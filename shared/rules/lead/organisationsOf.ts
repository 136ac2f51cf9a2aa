import { foldName, remembered, type KnownNames } from '../../likeness';
import type { Lead, Partner, Reading } from '../../model';
import { remember } from '../remember';

/** A person's name without rank or title, in a form in which spellings of it are equal. */
export const nameKey = remembered((name) => foldName(name.replace(TITLES, '')));

const folded = remembered(foldName);

const TITLES =
  /^(?:(?:chief|detective|det|d|c|t|acting|mr|mrs|ms|miss|dr|rev|cllr|councillor|superintendent|supt|inspector|insp|sergeant|sgt|constable|pc|ps|pcso|dc|ds|di|dci)\b[.\s/]*)+/i;

/** A person and the organisation beside them, in words and in forms that are equal for all spellings. */
const standing = remember(({ person, organisation }: Pick<Lead | Partner, 'person' | 'organisation'>) =>
  person === null || organisation === null
    ? null
    : { person: nameKey(person), organisation: folded(organisation), text: organisation },
);

/**
 * Persons with the organisation they stand beside elsewhere in the return, or in the county. A
 * person who stands beside several has none: nobody but the officer can tell which is meant.
 */
export function organisationsOf(reading: Reading, known: KnownNames): Map<string, string> {
  const found = new Map<string, { organisation: string; text: string } | null>();
  const add = (one: ReturnType<typeof standing>) => {
    if (!one) return;
    const before = found.get(one.person);
    if (before === undefined) found.set(one.person, one);
    else if (before?.organisation !== one.organisation) found.set(one.person, null);
  };
  for (const { actions } of reading.plans) for (const { lead } of actions) if (lead) add(standing(lead));
  for (const partner of reading.partners) add(standing(partner));
  const own = new Set(found.keys());
  for (const { kind, text: person, organisations } of known.names) {
    if (kind !== 'person' || own.has(nameKey(person))) continue;
    for (const organisation of organisations) add(standing({ person, organisation }));
  }
  return new Map([...found].flatMap(([person, one]) => (one ? [[person, one.text]] : [])));
}
