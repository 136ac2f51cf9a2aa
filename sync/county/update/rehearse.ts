import { composeEdition, CountyEdition, OwnParts, type BookSettings } from '../publication';
import { NO_BOOK, presentBook } from '../takeBack';
import type { Bring, CountyUpdate, UpdateOptions } from './countyUpdate';
import { publicationSeen } from './publicationSeen';
import { takeAround } from './takeAround';
import { withCounty, type CountyPlace } from './withCounty';

/** What an update would do. Nothing is written. */
export async function rehearse(
  place: CountyPlace,
  settings: BookSettings,
  bring: Bring,
  { force }: UpdateOptions,
): Promise<CountyUpdate> {
  return withCounty(place, async (ledger, records) => {
    const present = place.book === null ? NO_BOOK : await presentBook(place.book);
    const before = ledger.facts;
    const last = await records.lastPublication();
    const seen = await publicationSeen(records, place.book ?? '', present, last, ledger, force);
    const own = new OwnParts(ledger, settings, seen.publication?.facts ?? 0);
    const takenBack = await takeAround(ledger, seen, settings, bring, own);
    const { edition } = await composeEdition(ledger, settings, own, {
      number: (last?.no ?? 0) + 1,
      earlier: last && (await CountyEdition.of(records, last)),
    });
    const isPublished = ledger.facts !== before || !seen.isLast;
    return { edition, isPublished, book: await edition.book(), isThere: false, takenBack, notFree: null };
  });
}
