import { share } from '../sharing';
import type { Finding } from './finding';
import { foundBy, type Found } from './found';
import type { Rule } from './rule';

/** What was found in each record of a list last time, and what they were looked at in besides. */
interface Kept {
  readonly around: object | null;
  readonly records: readonly object[];
  readonly found: readonly (readonly Found[])[];
}

/** Most records have nothing wrong with them. */
const NONE: readonly Found[] = [];

const NOTHING: Kept = { around: null, records: [], found: [] };

/** What was found where, kept for as long as it would be found again. */
export class Memory {
  /** How often something had to be looked at. */
  evaluations = 0;
  private readonly lists = new Map<string, Kept>();
  private readonly findings = new Map<string, readonly Finding[]>();
  private readonly founds = new WeakMap<Finding, Found>();

  /**
   * What is found in each record of a list. One that is the same object as last time, in the same
   * surroundings, is not looked at again: it keeps its place from the beginning or the end of the list.
   */
  inEach<Own extends object>(
    list: string,
    records: readonly Own[],
    around: object | null,
    look: (record: Own) => readonly Found[],
  ): Found[] {
    const last = this.lists.get(list);
    const before = last?.around === around ? last : NOTHING;
    const shift = before.records.length - records.length;
    const all: Found[] = [];
    const found = records.map((record, index) => {
      const same = before.records[index] === record ? index : index + shift;
      const known = before.records[same] === record ? before.found[same] : undefined;
      if (!known) this.evaluations++;
      const own = known ?? look(record);
      if (own.length === 0) return NONE;
      for (const one of own) all.push(one);
      return own;
    });
    this.lists.set(list, { around, records, found });
    return all;
  }

  /** What a check of many records found in a place, by the same objects as last time where it found the same. */
  again(rule: Rule, place: string, findings: readonly Finding[]): readonly Found[] {
    const key = `${rule.code} ${place}`;
    const shared = share(this.findings.get(key), findings);
    this.findings.set(key, shared);
    return shared.map((finding) => {
      let found = this.founds.get(finding);
      if (!found) this.founds.set(finding, (found = foundBy(rule, finding)));
      return found;
    });
  }
}
