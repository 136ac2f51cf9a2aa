import { stat } from 'node:fs/promises';
import { NO_RECORDS, openStore, stateFileOf, type CountyRecords, type Store } from '../../store';
import { Ledger } from '../ledger';
import { stateAddress } from './stateAddress';

/** Which county, and where its workbook lies. */
export interface CountyPlace {
  /** The county's name: several share a database. */
  readonly county: string;
  /** The county workbook's path; null for a county without one, of which nothing is kept. */
  readonly book: string | null;
}

/**
 * Opens a county's state to look at it: nothing is written, and no file is begun. Where there is no
 * state yet, there are no facts.
 *
 * @throws StoreFault
 */
export async function withCounty<T>(
  { county, book }: CountyPlace,
  work: (ledger: Ledger, records: CountyRecords, store: Store | null) => Promise<T>,
): Promise<T> {
  const store = await openIfThere(book);
  try {
    const records = store?.county(county) ?? NO_RECORDS;
    return await work(await Ledger.open(records), records, store);
  } finally {
    await store?.close();
  }
}

async function openIfThere(book: string | null): Promise<Store | null> {
  if (book === null) return null;
  const address = stateAddress(book);
  if (address !== stateFileOf(book)) return openStore(address);
  const there = await stat(address).catch(() => null);
  return there ? openStore(address) : null;
}
