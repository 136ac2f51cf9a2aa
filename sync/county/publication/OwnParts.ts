import type { BookRows } from '../../../shared/book';
import type { KnownNames } from '../../../shared/likeness';
import { extentsOf } from '../../publish';
import type { Ledger, ReturnEntry } from '../ledger';
import { settingsKey, type BookSettings } from './bookSettings';
import { SUMMARY, type EditionReturn } from './CountyEdition';
import type { FoundIssues } from './foundIssues';
import { openForBook, returnPart, type OpenedReturn } from './returnPart';

/** So many returns are held in memory; where there are more, none is, and what comes of them is kept at once. */
const AT_HAND = 12;

/** Keeps rows, and gives where. */
export type KeepRows = (rows: BookRows) => Promise<string>;

/** What a return comes to in the book by itself. */
export interface OwnPart {
  /** The last fact that concerned it. */
  readonly fact: number;
  /** Of what its Changes are since; null where there are none. */
  readonly since: number | null;
  readonly inEdition: Omit<EditionReturn, 'key'>;
  /** Its rows, or where they are kept. */
  readonly rows: BookRows | string;
  readonly names: KnownNames;
  /** The words of its running text in which a name of the county might be misspelt. */
  readonly prose: readonly string[];
}

/**
 * What returns come to in the book, each by itself. It is made best while a return is at hand, which is
 * when it was just taken; else the return is opened for it.
 */
export class OwnParts {
  readonly #made = new Map<string, OwnPart>();
  readonly #opened = new Map<string, { readonly fact: number; readonly opened: OpenedReturn }>();
  readonly #settings: string;
  /** How many parts were made. */
  #count = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly settings: BookSettings,
    /** How many facts the last publication that people saw told. */
    readonly since: number,
    /** Where rows go that do not fit in memory; a dry run has no such place. */
    private readonly keep: KeepRows | null = null,
  ) {
    this.#settings = settingsKey(settings);
  }

  /** The part of a return as it is now. */
  async of(entry: ReturnEntry): Promise<OwnPart> {
    const since = this.#sinceFor(entry);
    const there = this.#made.get(entry.id);
    if (there?.fact === entry.fact && there.since === since) return there;
    const opened = await this.open(entry);
    const own = {
      ...(await this.made(opened, opened.issues)),
      fact: entry.fact,
      since,
      names: opened.names,
      prose: opened.prose,
    };
    this.#made.set(entry.id, own);
    return own;
  }

  /** A return as it stands, with what its own check finds. */
  async open(entry: ReturnEntry): Promise<OpenedReturn> {
    const { id, fact, revision, found, isOnlyFact } = entry;
    const there = this.#opened.get(id);
    if (there?.fact === fact) return there.opened;
    const of = await this.ledger.returnOf(id);
    if (!of) throw new Error(`The return ${id} is listed and not there.`);
    const place = found[revision];
    const issues = place === undefined ? null : await this.ledger.recall<FoundIssues>(place);
    const isAsFound = isOnlyFact && issues?.under === this.#settings;
    const opened = openForBook(of, issues, this.settings, isAsFound);
    if (this.#count < AT_HAND) this.#opened.set(id, { fact, opened });
    else this.#opened.clear();
    return opened;
  }

  /** The part of an opened return, with issues that may be more than its own. */
  async made(
    opened: OpenedReturn,
    issues: OpenedReturn['issues'],
  ): Promise<Pick<OwnPart, 'inEdition' | 'rows'>> {
    const { rows, digest } = returnPart(opened, issues, this.since, this.settings);
    const { [SUMMARY]: summary = { rows: [] }, ...others } = rows;
    const inEdition = { digest, summary, extents: extentsOf(others) };
    this.#count += 1;
    return { inEdition, rows: this.keep && this.#count > AT_HAND ? await this.keep(others) : others };
  }

  /** Its Changes are of no publication where nothing changed since the last. */
  #sinceFor({ changed }: ReturnEntry): number | null {
    return changed > this.since ? this.since : null;
  }
}
