import type { BookRows } from '../../../shared/book';
import type { ReturnState } from '../../../shared/merge';
import { Packed } from '../../store';
import type { Ledger, ReturnEntry } from '../ledger';
import { settingsKey, type BookSettings } from './bookSettings';
import type { FoundIssues } from './foundIssues';
import { openForBook, returnPart, type OpenedReturn, type ReturnPart } from './returnPart';

/** So many returns are held in memory; where there are more, none is, and what comes of them is kept at once. */
const AT_HAND = 12;

/** Keeps rows, and gives where. */
export type KeepRows = (rows: BookRows | Packed) => Promise<string>;

/** What a return comes to in the book by itself. */
export interface OwnPart extends Omit<ReturnPart, 'rows'>, Pick<OpenedReturn, 'names' | 'prose'> {
  /** The last fact that concerned it. */
  readonly fact: number;
  /** Of what its Changes are since; null where there are none. */
  readonly since: number | null;
  /** Its rows, or where they are kept. */
  readonly rows: BookRows | string;
}

/** The part of a return that came in for the first time, as it was made elsewhere. */
export interface FirstPart extends Omit<ReturnPart, 'rows'>, Pick<OpenedReturn, 'names' | 'prose'> {
  readonly rows: Packed;
}

/** The part of a return that stands as its one revision left it. */
export function firstPart(of: ReturnState, found: FoundIssues, settings: BookSettings): FirstPart {
  const opened = openForBook(of, found, settings, true);
  const { rows, inEdition } = returnPart(opened, opened.issues, 0, settings);
  return { inEdition, rows: Packed.of(rows), names: opened.names, prose: opened.prose };
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

  /** Takes the part of a return that has just come in, as it was made elsewhere. */
  async put(entry: ReturnEntry, { rows, ...part }: FirstPart): Promise<void> {
    const { fact } = entry;
    const kept = this.keep ? await this.keep(rows) : (rows.open() as BookRows);
    this.#count += 1;
    this.#made.set(entry.id, { ...part, rows: kept, fact, since: this.#sinceFor(entry) });
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
    const { rows, inEdition } = returnPart(opened, issues, this.since, this.settings);
    this.#count += 1;
    return { inEdition, rows: this.keep && this.#count > AT_HAND ? await this.keep(rows) : rows };
  }

  /** Its Changes are of no publication where nothing changed since the last. */
  #sinceFor({ changed }: ReturnEntry): number | null {
    return changed > this.since ? this.since : null;
  }
}
