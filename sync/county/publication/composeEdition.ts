import { sha256 } from '../../digest';
import type { BookRows } from '../../../shared/book';
import { NearNames, type KnownNames } from '../../../shared/likeness';
import type { Ledger, ReturnEntry } from '../ledger';
import { boardLines } from './boardLines';
import { districtOnDay, settingsKey, type BookSettings } from './bookSettings';
import { CountyEdition } from './CountyEdition';
import type { EditionReturn } from './editionReturn';
import { frameOf } from './frameOf';
import type { OwnPart, OwnParts } from './OwnParts';
import { namesOfCounty, withNames } from './returnPart';

/** The names each return uses, as of the fact that last concerned it. */
type NamesKept = Record<string, { readonly fact: number; readonly names: KnownNames }>;

/** Where the names are kept for the next edition. */
export const NAMES_KEPT = 'names';

/**
 * The county workbook as the facts have it now. Returns that are as they were in an earlier edition
 * are taken from there, and not opened.
 *
 * @param number as About says it
 */
export async function composeEdition(
  ledger: Ledger,
  settings: BookSettings,
  own: OwnParts,
  { number, earlier }: { readonly number: number; readonly earlier: CountyEdition | null },
): Promise<{ readonly edition: CountyEdition; readonly names: NamesKept }> {
  const returns: Record<string, EditionReturn> = {};
  const kept = new Map<string, string>();
  const fresh = new Map<string, BookRows>();
  const anew: { readonly entry: ReturnEntry; readonly key: string; readonly part: OwnPart }[] = [];
  const form = settingsKey(settings);
  for (const entry of ledger.entries) {
    const { id, fact, changed } = entry;
    const key = hashOf([form, id, fact, changed > own.since ? own.since : null]);
    const before = earlier?.frame.returns[id];
    const place = earlier?.keptAt(id);
    if (before?.key === key && place) {
      returns[id] = before;
      kept.set(id, place);
    } else anew.push({ entry, key, part: await own.of(entry) });
  }
  const names = await namesByReturn(ledger, own);
  const county = namesOfCounty(
    settings.config,
    Object.values(names).map((each) => each.names),
  );
  const near = anew.length > 0 ? new NearNames(county) : null;
  for (const { entry, key, part } of anew) {
    const { inEdition, rows } =
      (near?.concern(part.names, part.prose) && (await withCountyNames(entry, own, county, settings))) ||
      part;
    returns[entry.id] = { key, ...inEdition };
    if (typeof rows === 'string') kept.set(entry.id, rows);
    else fresh.set(entry.id, rows);
  }
  const order = inOrder(ledger.entries, (district) => districtOnDay(district, settings));
  const digests = order.map((id) => returns[id]!.digest);
  const { notes, refusals } = ledger.index;
  const board = boardLines(digests, Object.values(refusals), settings);
  const book = frameOf(settings, { publication: number, board, notes });
  const frame = { number, since: own.since, settings: form, book, board, order, returns };
  return { edition: new CountyEdition(frame, ledger.records, kept, fresh), names };
}

/** The part of a return with what only the county's names show; null where they show nothing. */
async function withCountyNames(
  entry: ReturnEntry,
  own: OwnParts,
  county: KnownNames,
  settings: BookSettings,
): Promise<Pick<OwnPart, 'inEdition' | 'rows'> | null> {
  const opened = await own.open(entry);
  const issues = withNames(opened, county, settings);
  return issues && own.made(opened, issues);
}

async function namesByReturn(ledger: Ledger, own: OwnParts): Promise<NamesKept> {
  const before = ((await ledger.records.snapshot(NAMES_KEPT))?.value ?? {}) as NamesKept;
  const now: NamesKept = {};
  for (const entry of ledger.entries) {
    const { id, fact } = entry;
    const there = before[id];
    now[id] = there?.fact === fact ? there : { fact, names: (await own.of(entry)).names };
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
  return sha256(JSON.stringify(value)).slice(0, 24);
}
