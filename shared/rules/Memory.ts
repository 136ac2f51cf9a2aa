import { share } from '../sharing';
import type { Finding } from './finding';
import { foundBy, type Found } from './found';
import type { Rule } from './rule';

/** What the checks of a record found last time, and what they were given besides it. */
interface Kept {
  readonly around: object | null;
  readonly found: readonly Found[];
}

/** What was found in each record, kept for as long as the record and its surroundings are the same objects. */
export class Memory {
  /** How often something had to be looked at. */
  evaluations = 0;
  private readonly kept = new WeakMap<object, Kept>();
  private readonly findings = new Map<object, Map<string, readonly Finding[]>>();
  private readonly founds = new WeakMap<Finding, Found>();

  /** What was found in a record last time, or is found now that it or its surroundings changed. */
  keep(record: object, around: object | null, look: () => readonly Found[]): readonly Found[] {
    const before = this.kept.get(record);
    if (before && before.around === around) return before.found;
    this.evaluations++;
    const found = look();
    this.kept.set(record, { around, found });
    return found;
  }

  /** What a check of many records found in a place, by the same objects as last time where it found the same. */
  again(own: { readonly rule: Rule }, place: string, findings: readonly Finding[]): readonly Found[] {
    let last = this.findings.get(own);
    if (!last) this.findings.set(own, (last = new Map<string, readonly Finding[]>()));
    const shared = share(last.get(place), findings);
    last.set(place, shared);
    return shared.map((finding) => {
      let found = this.founds.get(finding);
      if (!found) this.founds.set(finding, (found = foundBy(own.rule, finding)));
      return found;
    });
  }
}
