import fc from 'fast-check';
import type { BookValue, CountyBook } from '../../shared/book';
import { CountySheet } from '../../sync/google';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';
import { timeFor } from '../sampling/timeFor';
import { aServer } from './aServer';
import { Typist } from './Typist';

jest.setTimeout(timeFor(300_000));

const google = aServer();
const book = aCountyOfEverything();
const TABS = ['Actions', 'Milestones', 'Targets', 'Issues', 'Summary'];

/** Something that people do to a tab; numbers say where, as far as there is such a place. */
const deed = fc.record({
  tab: fc.constantFrom(...TABS),
  what: fc.constantFrom('type', 'reverse', 'row', 'column', 'no column', 'move column', 'rename'),
  row: fc.integer({ min: 0, max: 8 }),
  column: fc.integer({ min: 0, max: 9 }),
});

type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

function doIt({ tab, what, row, column }: Deed): void {
  const at = new Typist(google.server, 'county', tab);
  switch (what) {
    case 'type':
      return void at.at(row, column, 'typed by somebody');
    case 'reverse':
      return void at.reversed(4);
    case 'row':
      return void at.insertRow(Math.max(1, row));
    case 'column':
      return void at.insertColumn(Math.max(1, column));
    case 'no column':
      return void at.deleteColumn(column);
    case 'move column':
      return void at.moveColumn(column, 0);
    case 'rename':
      return void at.renamed(`${tab} of ours`);
  }
}

/** A book with some of the rows of some tables, in another order. */
const otherBook = fc
  .array(fc.record({ tab: fc.constantFrom(...TABS), seed: fc.nat(1000) }), { maxLength: 4 })
  .map((changes) => changes.reduce((of, { tab, seed }) => shuffled(of, tab, seed), book));

function shuffled(of: CountyBook, tab: string, seed: number): CountyBook {
  const weigh = (row: readonly BookValue[], at: number) => (JSON.stringify(row).length * 7 + at * seed) % 11;
  return {
    ...of,
    sheets: of.sheets.map((sheet) => {
      if (sheet.name !== tab || !sheet.table) return sheet;
      const rows = sheet.table.rows.filter((row, at) => weigh(row, at) > 2);
      rows.sort((a, b) => weigh(a, 0) - weigh(b, 0));
      return { ...sheet, table: { ...sheet.table, rows } };
    }),
  };
}

/** Only what a workbook of the book says. */
async function said(wanted: CountyBook): Promise<unknown> {
  const now = await CountySheet.read(google.client(), 'county');
  return now.workbook(wanted.sheets.map(({ name }) => name)).sheets.map(({ sheet, rows }) => [sheet, rows]);
}

it('whatever people do to the tabs and whatever the book becomes, one batch makes them agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 5 }), otherBook, async (deeds, wanted) => {
      google.server.put('county', 'Marlshire');
      const client = google.client();
      const first = await CountySheet.read(client, 'county');
      await first.change(first.changesFor(book));
      // Tabs go by another name once: whoever looks for the old one finds none.
      for (const each of deeds.filter(({ what }) => what !== 'rename')) doIt(each);
      for (const tab of new Set(deeds.filter(({ what }) => what === 'rename').map((each) => each.tab)))
        doIt({ tab, what: 'rename', row: 0, column: 0 });
      const now = await CountySheet.read(client, 'county');
      const requests = now.changesFor(wanted);
      const then = requests.length > 0 ? await now.change(requests) : now;
      expect(then.changesFor(wanted)).toEqual([]);
      const mended = await said(wanted);
      google.server.put('county', 'Marlshire');
      const anew = await CountySheet.read(client, 'county');
      await anew.change(anew.changesFor(wanted));
      expect(mended).toEqual(await said(wanted));
    }),
    { numRuns: 12 },
  );
});
