import { PerItem, share } from '../sharing';
import type { Finding } from './finding';
import { foundBy, type Found } from './found';
import type { Rule } from './rule';

/** What is found together: the very same list for as long as it is found again. */
export type Finds = readonly Found[];

/** What was found in the records of a list, and what they were looked at in. */
interface Kept {
  readonly around: object | null;
  readonly inRecords: PerItem<object, Finds, Finds>;
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
    const finds = this.keptOf(list, around).inRecords.update(records, (record) => {
      this.evaluations++;
      const found = look(record as Own);
      return found.length === 0 ? NONE : found;
    });
    return finds.filter((found) => found.length > 0);
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
    const kept: Kept = { around, inRecords: new PerItem((finds) => finds.flat()) };
    this.lists.set(list, kept);
    return kept;
  }
}
