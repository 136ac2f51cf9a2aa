import { fold, type FactHead, type MergeFact, type MergeState } from '../../../shared/merge';
import { countyFactOf, isMergeFact, type CountyFact } from '../../county';
import type { CountyRecords, StoredFact } from '../../store';

/** What happened to a county beside its merge. */
export type BesideFact = Exclude<CountyFact, MergeFact>;

interface Numbered<Fact> {
  /** Which of the county's facts it is, from 1. */
  readonly no: number;
  readonly fact: Fact;
}

/** Everything that ever happened to a county. What its returns held is opened only where it is asked for. */
export class CountyPast {
  private constructor(
    private readonly records: CountyRecords,
    private readonly stored: readonly StoredFact[],
  ) {}

  /** @throws StoreFault */
  static async of(records: CountyRecords): Promise<CountyPast> {
    return new CountyPast(records, await records.facts());
  }

  /** What the merge was made of, in order, without what the returns held. */
  get heads(): FactHead[] {
    return this.stored.flatMap(({ no, body }) =>
      isMergeFact(body as CountyFact) ? [{ no, fact: body as FactHead['fact'] }] : [],
    );
  }

  get beside(): Numbered<BesideFact>[] {
    return this.stored.flatMap(({ no, body }) =>
      isMergeFact(body as CountyFact) ? [] : [{ no, fact: body as BesideFact }],
    );
  }

  /**
   * What the merge was made of, as far as it concerns some returns: with those of the same districts,
   * since ids are given out district by district. All of it where none are named.
   */
  async facts(returns: ReadonlySet<string> | null = null): Promise<Numbered<MergeFact>[]> {
    const districts = new Set(
      this.stored.flatMap(({ body }) => {
        const { returnId, district } = body as { readonly returnId?: string; readonly district?: string };
        return returnId !== undefined && district !== undefined && returns?.has(returnId) ? [district] : [];
      }),
    );
    const facts: Numbered<MergeFact>[] = [];
    for (const stored of this.stored) {
      const { district } = stored.body as { readonly district?: string };
      if (returns && district !== undefined && !districts.has(district)) continue;
      const { fact } = await countyFactOf(this.records, stored);
      if (isMergeFact(fact)) facts.push({ no: stored.no, fact });
    }
    return facts;
  }
}

/** The state after the fact of that number: each keeps the number it has in the county. */
export function stateAfter(facts: readonly Numbered<MergeFact>[], last: number): MergeState {
  return facts
    .filter(({ no }) => no <= last)
    .reduce((before, { no, fact }) => fold([fact], { ...before, facts: no - 1 }), fold([]));
}
