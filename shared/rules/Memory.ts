import { share, stretchesOf } from '../sharing';
import type { Finding } from './finding';
import { foundBy, type Found } from './found';
import type { Rule } from './rule';

/** What is found together: the very same list for as long as it is found again. */
export type Finds = readonly Found[];

/** What was found in the records of a list, and what they were looked at in. */
interface Kept {
  readonly around: object | null;
  readonly inRecord: WeakMap<object, Finds>;
  readonly inStretch: WeakMap<readonly object[], Finds>;
}

/** What a check of many records found in a place. */
interface Again {
  readonly findings: readonly Finding[];
  readonly found: Finds;
}

/** Most records have nothing wrong with them. */
const NONE: Finds = [];

/** What was found where, kept for as long as it would be found again. */
export class Memory {
  /** How often something had to be looked at. */
  evaluations = 0;
  private readonly lists = new Map<string, Kept>();
  private readonly found = new Map<string, Again>();
  private readonly founds = new WeakMap<Finding, Found>();

  /**
   * What is found in the records of a list, a stretch of them after the other. A record that is the same
   * object as last time, in the same surroundings, is not looked at again.
   */
  inEach<Own extends object>(
    list: string,
    records: readonly Own[],
    around: object | null,
    look: (record: Own) => Finds,
  ): readonly Finds[] {
    const { inRecord, inStretch } = this.keptOf(list, around);
    const foundIn = (record: Own): Finds => {
      const before = inRecord.get(record);
      if (before) return before;
      this.evaluations++;
      const found = look(record);
      const own = found.length === 0 ? NONE : found;
      inRecord.set(record, own);
      return own;
    };
    const all: Finds[] = [];
    for (const stretch of stretchesOf(records)) {
      let found = inStretch.get(stretch);
      if (!found) inStretch.set(stretch, (found = stretch.flatMap(foundIn)));
      if (found.length > 0) all.push(found);
    }
    return all;
  }

  /** What a check of many records found in a place, by the same objects as last time where it found the same. */
  again(rule: Rule, place: string, findings: readonly Finding[]): Finds {
    const key = `${rule.code} ${place}`;
    const before = this.found.get(key);
    const shared = share(before?.findings, findings);
    if (before && shared === before.findings) return before.found;
    const found = shared.map((finding) => {
      const known = this.founds.get(finding);
      if (known) return known;
      const own = foundBy(rule, finding);
      this.founds.set(finding, own);
      return own;
    });
    this.found.set(key, { findings: shared, found });
    return found;
  }

  private keptOf(list: string, around: object | null): Kept {
    const before = this.lists.get(list);
    if (before?.around === around) return before;
    const kept: Kept = { around, inRecord: new WeakMap(), inStretch: new WeakMap() };
    this.lists.set(list, kept);
    return kept;
  }
}
