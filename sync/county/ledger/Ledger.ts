import {
  planMerge,
  type MergeFact,
  type MergePlan,
  type MergeState,
  type ReturnState,
} from '../../../shared/merge';
import type { CountyRecords, CountySession } from '../../store';
import { isMergeFact, type CountyFact, type RevisionTrait } from './countyFact';
import { emptyIndex, entryOf, type CountyIndex, type ReturnEntry } from './countyIndex';
import { idsIn, returnOfFact, stateOfOne } from './homes';
import { countyFactOf, storeFact } from './storedFact';

/** Raised when what is kept of a return takes another form, so that it is made again from the facts. */
const FORM = 3;
const INDEX = `index ${FORM}`;
const partOf = (returnId: string) => `return ${FORM} ${returnId}`;

/** So many returns stay open: a large county would not fit in memory. */
const MOST_OPEN = 6;

/** How often to look for a moment at which nobody writes. */
const LOOKS = 5;

/**
 * A county's facts and what they add up to, opened return by return as they are asked for. What is
 * taken within a session is written down at once; without one, it is taken for this ledger alone,
 * which is the dry run.
 */
export class Ledger {
  readonly #open = new Map<string, MergeState>();
  readonly #touched = new Set<string>();
  /** Told of each return that was just taken, while it is open. */
  whenTaken: ((entry: ReturnEntry) => Promise<unknown>) | null = null;
  /** What was kept last, and is most likely asked for next. */
  #lastKept: { readonly place: string; readonly value: unknown } | null = null;
  /** What a dry run keeps for itself. */
  readonly #kept = new Map<string, unknown>();
  #facts: number;

  private constructor(
    readonly records: CountyRecords,
    private readonly session: CountySession | null,
    readonly index: CountyIndex,
    facts: number,
  ) {
    this.#facts = facts;
  }

  /** @throws StoreFault */
  static async open(records: CountyRecords, session: CountySession | null = null): Promise<Ledger> {
    for (let look = 1; ; look += 1) {
      const facts = await records.countFacts();
      const kept = await records.snapshot(INDEX);
      if (kept?.facts === facts) return new Ledger(records, session, kept.value as CountyIndex, facts);
      // Outside a lock, somebody may have written between the two.
      if (session || !kept || look === LOOKS) return Ledger.#replayed(records, session, facts);
    }
  }

  /** Makes everything again from the facts, as `doctor --rebuild` does. @throws StoreFault */
  static async rebuild(session: CountySession): Promise<Ledger> {
    await session.dropSnapshots();
    return Ledger.#replayed(session, session, await session.countFacts());
  }

  static async #replayed(
    records: CountyRecords,
    session: CountySession | null,
    facts: number,
  ): Promise<Ledger> {
    const ledger = new Ledger(records, session, emptyIndex(), 0);
    if (facts === 0) return ledger;
    for (const stored of await records.facts()) {
      const { fact, trait } = await countyFactOf(records, stored);
      await ledger.#enter(fact, trait);
    }
    return ledger;
  }

  /** How many facts the county has. */
  get facts(): number {
    return this.#facts;
  }

  /** Returns in the order they first came in. */
  get entries(): ReturnEntry[] {
    return Object.values(this.index.returns);
  }

  async returnOf(id: string): Promise<ReturnState | null> {
    const open = this.#open.get(id) ?? (await this.#stateFor(id));
    return open.returns[id] ?? null;
  }

  /** The whole county as folded, for what looks across returns. It opens all of them. */
  async whole(): Promise<MergeState> {
    const state: MergeState = { returns: {}, home: {}, unplaced: this.index.unplaced, facts: this.#facts };
    for (const { id } of this.entries) {
      const of = await this.returnOf(id);
      if (!of) continue;
      state.returns[id] = of;
      for (const each of idsIn(of)) state.home[each] = id;
    }
    return state;
  }

  /** What a fact would do. Nothing is done. */
  async plan(fact: MergeFact): Promise<MergePlan> {
    return planMerge(await this.#stateFor(returnOfFact(fact, this.index)), fact);
  }

  /**
   * Takes a fact, and writes it down unless it changes nothing.
   *
   * @param traitOf asked for a revision that does change something: what else is known of it
   */
  async take(fact: MergeFact, traitOf?: () => Promise<RevisionTrait>): Promise<MergePlan> {
    const plan = await this.plan(fact);
    if (plan.outcome === 'unchanged') return plan;
    const trait = await traitOf?.();
    if (this.session) await storeFact(this.session, fact, trait);
    this.#settle(fact, plan, trait);
    const entry = 'returnId' in fact ? this.index.returns[fact.returnId] : undefined;
    if (entry) await this.whenTaken?.(entry);
    await this.#closeOldest();
    return plan;
  }

  /** Takes what happens beside the merge. */
  async note(fact: Exclude<CountyFact, MergeFact>): Promise<void> {
    if (this.session) await storeFact(this.session, fact);
    this.#settleBeside(fact);
  }

  /** Keeps a value for what refers to it, and gives where. */
  async keep(value: unknown): Promise<string> {
    const place = this.session ? await this.session.keep(value) : `kept ${this.#kept.size}`;
    if (!this.session) this.#kept.set(place, value);
    this.#lastKept = { place, value };
    return place;
  }

  async recall<Value>(place: string): Promise<Value> {
    if (this.#lastKept?.place === place) return this.#lastKept.value as Value;
    return (this.#kept.get(place) ?? (await this.records.recall(place))) as Value;
  }

  /** Remembers that a county workbook with these bytes holds nothing that is not taken. */
  hasRead(hash: string): void {
    this.index.lastRead = hash;
  }

  /** The same of one that is kept elsewhere, under an address. */
  hasReadAt(address: string, hash: string): void {
    this.index.lastReadAt = { ...this.index.lastReadAt, [address]: hash };
  }

  /** Remembers the version that a file was read at, so that it need not be read again. */
  sawVersion(place: string, version: string): void {
    const file = this.index.files[place];
    if (file) this.index.files[place] = { ...file, version };
  }

  /** Puts a return away that is not needed for now, with what came of it. */
  async close(id: string): Promise<void> {
    if (this.#touched.has(id)) await this.#keep(id);
    this.#open.delete(id);
  }

  /** Keeps what the facts add up to, so that it need not be folded again. */
  async save(): Promise<void> {
    if (!this.session) return;
    for (const id of [...this.#touched]) await this.#keep(id);
    await this.session.putSnapshot(INDEX, { facts: this.#facts, value: this.index });
  }

  /** Without a session, what was taken stands nowhere else. */
  async #closeOldest(): Promise<void> {
    for (const id of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - MOST_OPEN))) {
      if (this.session || !this.#touched.has(id)) await this.close(id);
    }
  }

  async #keep(id: string): Promise<void> {
    const entry = this.index.returns[id];
    const of = this.#open.get(id)?.returns[id];
    this.#touched.delete(id);
    // What came in once is made again from its one revision as quickly as from anything else.
    if (!this.session || !entry || !of || entry.isOnlyFact) return;
    await this.session.putSnapshot(partOf(id), { facts: entry.fact, value: of });
  }

  async #enter(fact: CountyFact, trait: RevisionTrait): Promise<void> {
    if (!isMergeFact(fact)) return this.#settleBeside(fact);
    this.#settle(fact, await this.plan(fact), trait);
  }

  #settle(fact: MergeFact, plan: MergePlan, trait?: RevisionTrait): void {
    this.#facts += 1;
    this.index.unplaced.push(...plan.unplaced);
    const id = returnOfFact(fact, this.index);
    const of = id === null ? undefined : plan.after.returns[id];
    if (id === null || !of) return;
    this.#open.set(id, { ...plan.after, unplaced: [] });
    this.#touched.add(id);
    const before = this.index.returns[id];
    const again = fact.kind === 'restored' ? before?.found[fact.of] : undefined;
    this.index.returns[id] = entryOf(of, fact, this.#facts, before, trait?.found ?? again ?? null);
    for (const plan of of.plans) this.index.plans[plan.id] = id;
    if (fact.kind !== 'revision received') return;
    if (trait?.place) this.#settleFile(trait.place, fact.hash, id);
    for (const { place, returnId } of Object.values(this.index.refusals)) {
      if (returnId === id) delete this.index.refusals[place];
    }
  }

  #settleFile(place: string, hash: string, returnId: string): void {
    this.index.files[place] = { hash, returnId };
    delete this.index.refusals[place];
  }

  #settleBeside(fact: Exclude<CountyFact, MergeFact>): void {
    this.#facts += 1;
    switch (fact.kind) {
      case 'return refused':
        this.index.refusals[fact.place] = fact;
        break;
      case 'refusal settled':
        delete this.index.refusals[fact.place];
        break;
      case 'note found':
        this.index.notes.push(fact);
    }
  }

  async #stateFor(id: string | null): Promise<MergeState> {
    const open = id === null ? undefined : this.#open.get(id);
    if (open) return { ...open, home: { ...this.index.plans, ...open.home }, facts: this.#facts };
    const state = stateOfOne(id === null ? null : await this.#load(id), this.index, this.#facts);
    if (id !== null && state.returns[id]) {
      this.#open.set(id, state);
      await this.#closeOldest();
    }
    return state;
  }

  async #load(id: string): Promise<ReturnState | null> {
    const entry = this.index.returns[id];
    if (!entry) return null;
    const kept = await this.records.snapshot(partOf(id));
    // Outside a lock, it may have changed since this ledger was opened: then it is as it is now.
    if (kept && kept.facts >= entry.fact) return kept.value as ReturnState;
    const stored = entry.isOnlyFact ? await this.records.fact(entry.fact) : null;
    if (stored) return this.#madeFrom(id, stored);
    return this.#refolded(id);
  }

  async #madeFrom(
    id: string,
    stored: NonNullable<Awaited<ReturnType<CountyRecords['fact']>>>,
  ): Promise<ReturnState | null> {
    const { fact } = await countyFactOf(this.records, stored);
    if (!isMergeFact(fact)) return null;
    // The plans' ids are taken by this very return.
    const others = Object.fromEntries(Object.entries(this.index.plans).filter(([, of]) => of !== id));
    const state = stateOfOne(null, { ...this.index, plans: others }, stored.no - 1);
    return planMerge(state, fact).after.returns[id] ?? null;
  }

  /** A return whose snapshot is not there, from the beginning. */
  async #refolded(id: string): Promise<ReturnState | null> {
    const ledger = await Ledger.#replayed(this.records, null, this.#facts);
    return ledger.returnOf(id);
  }
}
