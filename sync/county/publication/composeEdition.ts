import { createHash } from 'node:crypto';
import type { BookRows } from '../../../shared/book';
import type { KnownNames } from '../../../shared/likeness';
import { extentsOf } from '../../publish';
import type { Ledger, ReturnEntry } from '../ledger';
import { boardLines } from './boardLines';
import { districtOnDay, settingsKey, type BookSettings } from './bookSettings';
import { CountyEdition, SUMMARY, type EditionReturn } from './CountyEdition';
import type { FoundIssues } from './foundIssues';
import { frameOf } from './frameOf';
import { namesOfCounty, openForBook, returnPart, type OpenedReturn } from './returnPart';

/** So many returns are held in memory; of the others, what comes of them is kept at once. */
const AT_HAND = 40;

const NAMES = 'names';
/** The names each return uses, as of the fact that last concerned it. */
type NamesKept = Record<string, { readonly fact: number; readonly names: KnownNames }>;

/**
 * The county workbook as the facts have it now. Returns that are as they were in an earlier edition
 * are taken from there, and not opened.
 *
 * @param number as About says it
 * @param since how many facts the last publication that people saw told
 */
export async function composeEdition(
  ledger: Ledger,
  settings: BookSettings,
  {
    number,
    since,
    earlier,
    keep,
  }: {
    readonly number: number;
    readonly since: number;
    readonly earlier: CountyEdition | null;
    /** Where rows go that do not fit in memory, giving where they are kept; a dry run has no such place. */
    readonly keep?: (rows: BookRows) => Promise<string>;
  },
): Promise<{ readonly edition: CountyEdition; readonly names: NamesKept }> {
  const opened = new Map<string, OpenedReturn>();
  const open = async (entry: ReturnEntry) => {
    const there = opened.get(entry.id);
    if (there) return there;
    const now = await openReturnOf(ledger, entry, settings);
    if (opened.size < AT_HAND) opened.set(entry.id, now);
    return now;
  };
  const names = await namesByReturn(ledger, async (entry) => (await open(entry)).names);
  const all = namesOfCounty(
    settings.config,
    Object.values(names).map((each) => each.names),
  );
  const returns: Record<string, EditionReturn> = {};
  const kept = new Map<string, string>();
  const fresh = new Map<string, BookRows>();
  for (const entry of ledger.entries) {
    const { id, fact, changed } = entry;
    const key = hashOf([settingsKey(settings), id, fact, changed > since ? since : null]);
    const before = earlier?.frame.returns[id];
    const place = earlier?.keptAt(id);
    if (before?.key === key && place) {
      returns[id] = before;
      kept.set(id, place);
      continue;
    }
    const { rows, digest } = returnPart(await open(entry), all, since, settings);
    opened.delete(id);
    const { [SUMMARY]: summary = { rows: [] }, ...others } = rows;
    returns[id] = { key, digest, summary, extents: extentsOf(others) };
    if (keep && fresh.size >= AT_HAND) kept.set(id, await keep(others));
    else fresh.set(id, others);
  }
  const order = inOrder(ledger.entries, (district) => districtOnDay(district, settings));
  const digests = order.map((id) => returns[id]!.digest);
  const { notes, refusals } = ledger.index;
  const board = boardLines(digests, Object.values(refusals), settings);
  const book = frameOf(settings, { publication: number, board, notes });
  const frame = { number, since, settings: settingsKey(settings), book, board, order, returns };
  return { edition: new CountyEdition(frame, ledger.records, kept, fresh), names };
}

/** Keeps the names for the next edition. */
export const NAMES_KEPT = NAMES;

async function openReturnOf(
  ledger: Ledger,
  { id, revision, found }: ReturnEntry,
  settings: BookSettings,
): Promise<OpenedReturn> {
  const of = await ledger.returnOf(id);
  if (!of) throw new Error(`The return ${id} is listed and not there.`);
  const place = found[revision];
  const issues = place === undefined ? null : await ledger.recall<FoundIssues>(place);
  return openForBook(of, issues, settings);
}

async function namesByReturn(
  ledger: Ledger,
  namesOf: (entry: ReturnEntry) => Promise<KnownNames>,
): Promise<NamesKept> {
  const before = ((await ledger.records.snapshot(NAMES))?.value ?? {}) as NamesKept;
  const now: NamesKept = {};
  for (const entry of ledger.entries) {
    const there = [ledger.names.get(entry.id), before[entry.id]].find((each) => each?.fact === entry.fact);
    now[entry.id] = there ?? { fact: entry.fact, names: await namesOf(entry) };
  }
  return now;
}

/** By district, then file, as in the book. */
function inOrder(entries: readonly ReturnEntry[], nameNow: (district: string) => string): string[] {
  const fold = (text: string) => text.toLowerCase();
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return entries
    .map(({ id, file, district }) => ({ id, file, district: nameNow(district) }))
    .sort(
      (a, b) =>
        byText(fold(a.district), fold(b.district)) ||
        byText(a.district, b.district) ||
        byText(fold(a.file), fold(b.file)) ||
        byText(a.id, b.id),
    )
    .map(({ id }) => id);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
}
