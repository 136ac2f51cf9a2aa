import { fold, type MergeFact, type MergeState } from '../../../shared/merge';
import { countyFactOf, isMergeFact, type CountyFact } from '../../county';
import type { CountyRecords } from '../../store';

/** What happened to a county beside its merge. */
export type BesideFact = Exclude<CountyFact, MergeFact>;

interface Numbered<Fact> {
  /** Which of the county's facts it is, from 1. */
  readonly no: number;
  readonly fact: Fact;
}

/** Everything that ever happened to a county, with what its returns held then. */
export class CountyPast {
  readonly #states = new Map<number, MergeState>();

  private constructor(
    /** What the merge was made of, in order. */
    readonly merged: readonly Numbered<MergeFact>[],
    readonly beside: readonly Numbered<BesideFact>[],
  ) {}

  /** @throws StoreFault */
  static async of(records: CountyRecords): Promise<CountyPast> {
    const merged: Numbered<MergeFact>[] = [];
    const beside: Numbered<BesideFact>[] = [];
    for (const stored of await records.facts()) {
      const { fact } = await countyFactOf(records, stored);
      if (isMergeFact(fact)) merged.push({ no: stored.no, fact });
      else beside.push({ no: stored.no, fact });
    }
    return new CountyPast(merged, beside);
  }

  get facts(): MergeFact[] {
    return this.merged.map(({ fact }) => fact);
  }

  /** The state after the fact of that number, folded anew. */
  stateAfter(last: number): MergeState {
    const known = this.#states.get(last);
    if (known) return known;
    const state = this.merged
      .filter(({ no }) => no <= last)
      // a fact keeps the number it has in the county, where others happen beside the merge
      .reduce((before, { no, fact }) => fold([fact], { ...before, facts: no - 1 }), fold([]));
    this.#states.set(last, state);
    return state;
  }
}
