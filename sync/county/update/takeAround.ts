import type { CountyBook } from '../../../shared/book';
import type { Ledger } from '../ledger';
import { composeEdition, CountyEdition, OwnParts, type BookSettings } from '../publication';
import { takeBack, type TakenBack } from '../takeBack';
import type { Bring } from './countyUpdate';
import type { Seen } from './publicationSeen';

/** Takes what is new in the workbook, and what `bring` brings, of which the parts in the book are made at once. */
export async function takeAround(
  ledger: Ledger,
  { publication, opened }: Seen,
  settings: BookSettings,
  bring: Bring,
  own: OwnParts,
): Promise<TakenBack | null> {
  const edition = publication && opened && (await CountyEdition.of(ledger.records, publication));
  const occasion = { on: settings.asAt, by: opened?.savedBy ?? settings.config.county };
  if (opened && edition) {
    const taken = await takeBack(
      ledger,
      opened.workbook,
      { book: await edition.book(), isKnown: true },
      occasion,
    );
    await bringWith(own, ledger, bring);
    return taken;
  }
  await bringWith(own, ledger, bring);
  // A workbook that is not known here: its rows are found only once the returns are in.
  if (!opened) return null;
  const book = await bookNow(ledger, settings);
  return takeBack(ledger, opened.workbook, { book, isKnown: false }, occasion);
}

async function bringWith(own: OwnParts, ledger: Ledger, bring: Bring): Promise<void> {
  ledger.whenTaken = (entry) => own.of(entry);
  try {
    await bring(ledger, own);
  } finally {
    ledger.whenTaken = null;
  }
}

/** The book as the facts have it. */
export async function bookNow(ledger: Ledger, settings: BookSettings): Promise<CountyBook> {
  const own = new OwnParts(ledger, settings, ledger.facts);
  const { edition } = await composeEdition(ledger, settings, own, { number: 1, earlier: null });
  return edition.book();
}
