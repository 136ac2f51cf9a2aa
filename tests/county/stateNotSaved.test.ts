import { readdirSync } from 'node:fs';
import path from 'node:path';
import { updateWithin } from '../../sync/county';
import { StoreFault, type Store } from '../../sync/store';
import { aDesk, aPlanSent, COUNTY } from '../desk/aDesk';

test('A workbook whose state cannot be saved is not left lying beside its place', async () => {
  const { store, book, send, close } = await aDesk();
  await send(aPlanSent());
  const settings = { config: COUNTY, asAt: '2010-10-01', version: '1.0.0' };
  /** Fills up when what was done is to be saved for good. */
  const full: Store = {
    ...store,
    withLock: async (county, work) => {
      await store.withLock(county, work);
      throw new StoreFault('full', 'no space is left');
    },
  };
  const publish = (at: Store) =>
    updateWithin(at, { county: COUNTY.county, book }, settings, () => Promise.resolve());
  await expect(publish(full)).rejects.toThrow('no space is left');
  expect(readdirSync(path.dirname(book))).toEqual(['county.shirebook.db']);
  await publish(store);
  expect(readdirSync(path.dirname(book)).sort()).toEqual(['county.shirebook.db', 'county.xlsx']);
  await close();
});
