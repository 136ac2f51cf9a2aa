import {
  composeEdition,
  CountyEdition,
  Ledger,
  OwnParts,
  settingsKey,
  type BookSettings,
} from '../../county';
import type { KnownNames } from '../../../shared/likeness';
import type { CountyRecords, Store } from '../../store';

/** A county as it stands: what its facts add up to, and the book that would be made of them. */
export interface CountyNow {
  readonly ledger: Ledger;
  readonly settings: BookSettings;
  readonly edition: CountyEdition;
  readonly own: OwnParts;
  /** The names that each return uses. */
  readonly names: readonly KnownNames[];
}

/**
 * A county whose state stays open for as long as the worker lives. Looking at it costs what changed
 * since somebody last looked.
 */
export class OpenCounty {
  #ledger: Promise<Ledger> | null = null;
  #now: { readonly key: string; readonly county: Promise<CountyNow> } | null = null;

  constructor(
    readonly store: Store,
    readonly place: { readonly county: string; readonly book: string },
    /** Those of the moment: days go by. */
    readonly settings: () => BookSettings,
  ) {}

  get records(): CountyRecords {
    return this.store.county(this.place.county);
  }

  /** The facts as they are now, to be looked at. @throws StoreFault */
  async ledger(): Promise<Ledger> {
    const [facts, open] = await Promise.all([this.records.countFacts(), this.#ledger?.catch(() => null)]);
    if (open?.facts === facts) return open;
    const opening = Ledger.open(this.records);
    this.#ledger = opening;
    return opening;
  }

  /** The county as its workbook would show it if it were published now. @throws StoreFault */
  async now(): Promise<CountyNow> {
    const settings = this.settings();
    const ledger = await this.ledger();
    const key = `${ledger.facts} ${settingsKey(settings)}`;
    if (this.#now?.key !== key) {
      const county = this.#compose(ledger, settings);
      this.#now = { key, county };
      // What failed is tried again by whoever asks next.
      county.catch(() => (this.#now = null));
    }
    return this.#now.county;
  }

  /**
   * Changes the county while nobody else does. What was changed is durable when the promise is kept; if
   * `work` throws, nothing was.
   *
   * @throws StoreFault, and what `work` throws
   */
  change<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    return this.store.withLock(this.place.county, async (session) => {
      const ledger = await Ledger.open(session, session);
      const before = ledger.facts;
      const result = await work(ledger);
      if (ledger.facts !== before) await ledger.save();
      return result;
    });
  }

  /** Its changes are those since the workbook that people had before the last. */
  async #compose(ledger: Ledger, settings: BookSettings): Promise<CountyNow> {
    const last = await this.records.lastPublication();
    const earlier = last && (await CountyEdition.of(this.records, last));
    const own = new OwnParts(ledger, settings, earlier?.frame.since ?? 0);
    const { edition, names } = await composeEdition(ledger, settings, own, {
      number: (last?.no ?? 0) + 1,
      earlier,
    });
    return { ledger, settings, edition, own, names: Object.values(names).map((each) => each.names) };
  }
}
