import type { CountyBook } from '../../../shared/book';
import type { Ledger } from '../ledger';
import { composeEdition, CountyEdition, type BookSettings } from '../publication';
import { takeBack, type TakenBack } from '../takeBack';
import type { Bring } from './countyUpdate';
import type { Seen } from './publicationSeen';

/** Takes what is new in the workbook, and what `bring` brings. */
export async function takeAround(
  ledger: Ledger,
  { publication, opened }: Seen,
  settings: BookSettings,
  bring: Bring,
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
    await bring(ledger);
    return taken;
  }
  await bring(ledger);
  // A workbook that is not known here: its rows are found only once the returns are in.
  if (!opened) return null;
  const book = await bookNow(ledger, settings);
  return takeBack(ledger, opened.workbook, { book, isKnown: false }, occasion);
}

async function bookNow(ledger: Ledger, settings: BookSettings): Promise<CountyBook> {
  const { edition } = await composeEdition(ledger, settings, {
    number: 1,
    since: ledger.facts,
    earlier: null,
  });
  return edition.book();
}
