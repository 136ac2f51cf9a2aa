import { foldName, remembered, type KnownNames } from '../../likeness';
import type { Lead } from '../../model';
import { isAction, isPartner, type AnyRecord } from '../Records';

type Standing = Pick<Lead, 'person' | 'organisation'>;

/**
 * The organisations that persons stand beside in a return and in its county, kept while records come
 * and go. A person who stands beside several has none: nobody but the officer can tell which is meant.
 */
export class Organisations {
  /** By person, then by organisation, both in forms that are equal for all spellings. */
  private readonly records = new Map<string, Map<string, Set<AnyRecord>>>();
  private readonly elsewhere = new Map<string, string | null>();

  constructor({ names }: KnownNames) {
    for (const { kind, text, organisations } of names) {
      if (kind !== 'person') continue;
      const person = nameKey(text);
      for (const organisation of organisations) {
        const before = this.elsewhere.get(person);
        if (before === undefined) this.elsewhere.set(person, organisation);
        else if (before === null || folded(before) !== folded(organisation)) this.elsewhere.set(person, null);
      }
    }
  }

  add(record: AnyRecord): void {
    const { person, organisation } = standingIn(record);
    if (person === null || organisation === null) return;
    const [key, place] = [nameKey(person), folded(organisation)];
    let own = this.records.get(key);
    if (!own) this.records.set(key, (own = new Map<string, Set<AnyRecord>>()));
    const there = own.get(place);
    if (there) there.add(record);
    else own.set(place, new Set([record]));
  }

  remove(record: AnyRecord): void {
    const { person, organisation } = standingIn(record);
    if (person === null || organisation === null) return;
    const own = this.records.get(nameKey(person));
    const there = own?.get(folded(organisation));
    there?.delete(record);
    if (there?.size === 0) own?.delete(folded(organisation));
  }

  /** The one organisation of a person, as first written in these records; null where there is none or several. */
  of(person: string, records: readonly AnyRecord[]): string | null {
    const own = [...(this.records.get(nameKey(person))?.values() ?? [])];
    const [only] = own;
    if (!only) return this.elsewhere.get(nameKey(person)) ?? null;
    const first = own.length > 1 ? undefined : records.find((record) => only.has(record));
    return first ? standingIn(first).organisation : null;
  }
}

const NOBODY: Standing = { person: null, organisation: null };

function standingIn(record: AnyRecord): Standing {
  if (isAction(record)) return record.lead ?? NOBODY;
  return isPartner(record) ? record : NOBODY;
}

/** A person's name without rank or title, in a form in which spellings of it are equal. */
const nameKey = remembered((name) => foldName(name.replace(TITLES, '')));

const folded = remembered(foldName);

const TITLES =
  /^(?:(?:chief|detective|det|d|c|t|acting|mr|mrs|ms|miss|dr|rev|cllr|councillor|superintendent|supt|inspector|insp|sergeant|sgt|constable|pc|ps|pcso|dc|ds|di|dci)\b[.\s/]*)+/i;
