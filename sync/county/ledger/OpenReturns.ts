import { planMerge, type MergeState, type ReturnState } from '../../../shared/merge';
import { entryOf } from '../../../shared/sharing';
import type { CountyRecords, CountySession } from '../../store';
import { isMergeFact } from './countyFact';
import type { CountyIndex } from './countyIndex';
import { stateOfOne } from './homes';
import { countyFactOf } from './storedFact';

/** So many returns stay open: a large county would not fit in memory. */
const MOST_OPEN = 6;

/** What returns are opened from. */
export interface OpenedFrom {
  readonly records: CountyRecords;
  /** Null where nothing may be written. */
  readonly session: CountySession | null;
  readonly index: CountyIndex;
  /** The name of the snapshot of a return. */
  readonly partOf: (returnId: string) => string;
  /** A return made again from all facts: nothing else is left of it. */
  readonly refolded: (returnId: string) => Promise<ReturnState | null>;
}

/** The returns of a county that are at hand, a few at a time, each as what it merges into. */
export class OpenReturns {
  readonly #open = new Map<string, MergeState>();
  readonly #touched = new Set<string>();

  constructor(private readonly from: OpenedFrom) {}

  /** A return as it stands; null where there is none. */
  async of(id: string, facts: number): Promise<ReturnState | null> {
    const open = this.#open.get(id) ?? (await this.stateFor(id, facts));
    return entryOf(open.returns, id) ?? null;
  }

  /** The county as far as a return is concerned; null for one that is none of its returns. */
  async stateFor(id: string | null, facts: number): Promise<MergeState> {
    const { index } = this.from;
    const open = id === null ? undefined : this.#open.get(id);
    if (open) return { ...open, home: { ...index.plans, ...open.home }, facts };
    const state = stateOfOne(id === null ? null : await this.#load(id), index, facts);
    if (id !== null && entryOf(state.returns, id)) {
      this.#open.set(id, state);
      await this.closeOldest();
    }
    return state;
  }

  /** Takes what a fact made of a return. */
  put(id: string, after: MergeState): void {
    this.#open.set(id, { ...after, unplaced: [] });
    this.#touched.add(id);
  }

  /** Puts a return away, with what came of it. */
  async close(id: string): Promise<void> {
    if (this.#touched.has(id)) await this.#keep(id);
    this.#open.delete(id);
  }

  /** Without a session, what was taken stands nowhere else. */
  async closeOldest(): Promise<void> {
    for (const id of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - MOST_OPEN))) {
      if (this.from.session || !this.#touched.has(id)) await this.close(id);
    }
  }

  async save(): Promise<void> {
    for (const id of [...this.#touched]) await this.#keep(id);
  }

  async #keep(id: string): Promise<void> {
    const { session, index, partOf } = this.from;
    const entry = index.returns[id];
    const of = this.#open.get(id)?.returns[id];
    this.#touched.delete(id);
    // What came in once is made again from its one revision as quickly as from anything else.
    if (!session || !entry || !of || entry.isOnlyFact) return;
    await session.putSnapshot(partOf(id), { facts: entry.fact, value: of });
  }

  async #load(id: string): Promise<ReturnState | null> {
    const { records, index, partOf, refolded } = this.from;
    const entry = entryOf(index.returns, id);
    if (!entry) return null;
    const kept = await records.snapshot(partOf(id));
    // Outside a lock, it may have changed since this ledger was opened: then it is as it is now.
    if (kept && kept.facts >= entry.fact) return kept.value as ReturnState;
    const stored = entry.isOnlyFact ? await records.fact(entry.fact) : null;
    return stored ? this.#madeFrom(id, stored) : refolded(id);
  }

  async #madeFrom(
    id: string,
    stored: NonNullable<Awaited<ReturnType<CountyRecords['fact']>>>,
  ): Promise<ReturnState | null> {
    const { records, index } = this.from;
    const { fact } = await countyFactOf(records, stored);
    if (!isMergeFact(fact)) return null;
    // The plans' ids are taken by this very return.
    const others = Object.fromEntries(Object.entries(index.plans).filter(([, of]) => of !== id));
    const state = stateOfOne(null, { ...index, plans: others }, stored.no - 1);
    return planMerge(state, fact).after.returns[id] ?? null;
  }
}
