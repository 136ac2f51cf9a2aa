import {
  planMerge,
  type MergeFact,
  type MergePlan,
  type MergeState,
  type ReturnState,
} from '../../../shared/merge';
import { entryOf } from '../../../shared/sharing';
import type { CountyRecords, CountySession } from '../../store';
import { isMergeFact, type CountyFact, type PackedRevision, type RevisionTrait } from './countyFact';
import { emptyIndex, type CountyIndex, type ReturnEntry, type ReturnGist } from './countyIndex';
import { enterBeside, enterMerged, enterReturn } from './enterFact';
import { isNewTo } from './firstRevision';
import { idsIn, returnOfFact } from './homes';
import { KeptValues } from './KeptValues';
import { OpenReturns } from './OpenReturns';
import { countyFactOf, storeFact } from './storedFact';

/** Raised when what is kept of a return takes another form, so that it is made again from the facts. */
const FORM = 4;
const INDEX = `index ${FORM}`;
const partOf = (returnId: string) => `return ${FORM} ${returnId}`;

/** How often to look for a moment at which nobody writes. */
const LOOKS = 5;

/**
 * A county's facts and what they add up to, opened return by return as they are asked for. What is
 * taken within a session is written down at once; without one, it is taken for this ledger alone,
 * which is the dry run.
 */
export class Ledger {
  readonly #returns: OpenReturns;
  /** Told of each return that was just taken, while it is open. */
  whenTaken: ((entry: ReturnEntry) => Promise<unknown>) | null = null;
  readonly #values: KeptValues;
  #facts: number;

  private constructor(
    readonly records: CountyRecords,
    private readonly session: CountySession | null,
    readonly index: CountyIndex,
    facts: number,
  ) {
    this.#facts = facts;
    this.#values = new KeptValues(records, session);
    this.#returns = new OpenReturns({
      records,
      session,
      index,
      partOf,
      refolded: async (id) => (await Ledger.#replayed(records, null, this.#facts)).returnOf(id),
    });
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

  /** Whether what is taken is written down, and a return may be opened again by that. */
  get isKept(): boolean {
    return this.session !== null;
  }

  /** How many facts the county has. */
  get facts(): number {
    return this.#facts;
  }

  /** Returns in the order they first came in. */
  get entries(): ReturnEntry[] {
    return Object.values(this.index.returns);
  }

  returnOf(id: string): Promise<ReturnState | null> {
    return this.#returns.of(id, this.#facts);
  }

  /** A return at a glance, by an id that anybody may have made up. */
  entry(id: string): ReturnEntry | undefined {
    return entryOf(this.index.returns, id);
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
    return planMerge(await this.#returns.stateFor(returnOfFact(fact, this.index), this.#facts), fact);
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
    await this.#returns.closeOldest();
    return plan;
  }

  /**
   * Takes the first revision of a return that was merged by itself (`mergedAlone`), and is not opened for it.
   *
   * @returns its entry; null where it would not come to the same in this county, and nothing is taken
   */
  async takeFirst(
    fact: PackedRevision,
    gist: ReturnGist,
    traitOf: () => Promise<RevisionTrait>,
  ): Promise<ReturnEntry | null> {
    const { index, session } = this;
    if (!session || !isNewTo(index, gist)) return null;
    const trait = await traitOf();
    await storeFact(session, fact, trait);
    this.#facts += 1;
    return enterReturn(index, fact, gist, this.#facts, trait);
  }

  /** Takes what happens beside the merge. */
  async note(fact: Exclude<CountyFact, MergeFact>): Promise<void> {
    if (this.session) await storeFact(this.session, fact);
    this.#settleBeside(fact);
  }

  /** Keeps a value for what refers to it, and gives where. */
  keep(value: unknown): Promise<string> {
    return this.#values.keep(value);
  }

  recall<Value>(place: string): Promise<Value> {
    return this.#values.recall(place);
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
  close(id: string): Promise<void> {
    return this.#returns.close(id);
  }

  /** Keeps what the facts add up to, so that it need not be folded again. */
  async save(): Promise<void> {
    if (!this.session) return;
    await this.#returns.save();
    await this.session.putSnapshot(INDEX, { facts: this.#facts, value: this.index });
  }

  async #enter(fact: CountyFact, trait: RevisionTrait): Promise<void> {
    if (!isMergeFact(fact)) return this.#settleBeside(fact);
    this.#settle(fact, await this.plan(fact), trait);
  }

  #settle(fact: MergeFact, plan: MergePlan, trait?: RevisionTrait): void {
    this.#facts += 1;
    const of = enterMerged(this.index, fact, plan, this.#facts, trait);
    if (of) this.#returns.put(of.id, plan.after);
  }

  #settleBeside(fact: Exclude<CountyFact, MergeFact>): void {
    this.#facts += 1;
    enterBeside(this.index, fact);
  }
}
