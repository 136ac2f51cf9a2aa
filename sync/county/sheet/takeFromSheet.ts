import type { CountyBook } from '../../../shared/book';
import type { BookSettings } from '../publication';
import { CountyEdition } from '../publication';
import type { CountySheet } from '../../google';
import type { Ledger } from '../ledger';
import { publicationIn, takeBack, type TakenBack } from '../takeBack';
import { bookNow, type Bring } from '../update';

/**
 * Takes what is new in a county's Google Sheet, and what `bring` brings. Null where nobody has written
 * anything.
 */
export async function takeFromSheet(
  ledger: Ledger,
  sheet: { readonly address: string; readonly now: CountySheet },
  settings: BookSettings,
  bring: Bring,
): Promise<TakenBack | null> {
  const published = sheet.now.isEmpty ? null : await bookIn(ledger, sheet.now);
  if (published) {
    const taken = await take(ledger, sheet, { book: published, isKnown: true }, settings);
    await bring(ledger);
    return taken;
  }
  await bring(ledger);
  // A sheet that is not known here: its rows are found only once the returns are in.
  if (sheet.now.isEmpty || ledger.entries.length === 0) return null;
  return take(ledger, sheet, { book: await bookNow(ledger, settings), isKnown: false }, settings);
}

/** The book that the sheet was made from, by the publication that its About names. */
async function bookIn(ledger: Ledger, now: CountySheet): Promise<CountyBook | null> {
  const number = publicationIn(now.workbook(['About']));
  const publication = number === null ? null : await ledger.records.publication(number);
  const edition = publication && (await CountyEdition.of(ledger.records, publication));
  return edition ? edition.book() : null;
}

async function take(
  ledger: Ledger,
  { address, now }: { readonly address: string; readonly now: CountySheet },
  published: { readonly book: CountyBook; readonly isKnown: boolean },
  { asAt, config }: BookSettings,
): Promise<TakenBack | null> {
  const names = published.book.sheets.map(({ name }) => name);
  const hash = now.hash(names);
  // Where it could not be written, what was taken from it still stands there, and may be outdated.
  if (ledger.index.lastReadAt?.[address] === hash) return null;
  const taken = await takeBack(ledger, now.workbook(names), published, { on: asAt, by: config.county });
  ledger.hasReadAt(address, hash);
  const { annotations, edits, decisions, said } = taken;
  return annotations + edits + decisions + said.length > 0 ? taken : null;
}
