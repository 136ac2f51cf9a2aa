import type { Found } from './found';

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

  /** What was found in a record last time, or is found now that it or its surroundings changed. */
  keep(record: object, around: object | null, look: () => readonly Found[]): readonly Found[] {
    const before = this.kept.get(record);
    if (before && before.around === around) return before.found;
    this.evaluations++;
    const found = look();
    this.kept.set(record, { around, found });
    return found;
  }
}
