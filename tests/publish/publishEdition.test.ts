import ExcelJS from 'exceljs';
import { composeCountyBook, rowsOf, withRows, type BookRows, type CountyBook } from '../../shared/book';
import {
  extentsOf,
  publishEdition,
  publishWorkbook,
  RowsWriter,
  type EarlierBook,
  type EditionPart,
  type HelpWithRows,
  type PartPlaces,
} from '../../sync/publish';
import { readWorkbookBytes } from '../../sync/source';
import { aPlan } from '../builders/aPlan';
import { aCounty, aReturn } from '../builders/aReturn';

const frame: CountyBook = composeCountyBook(aCounty([]));

/** The rows of a district's return of so many actions. */
function rows(district: string, actions: number, status = 'In progress'): BookRows {
  const plan = Array.from({ length: actions }).reduce<ReturnType<typeof aPlan>>(
    (so, _, at) => so.withAction({ ref: `${at + 1}`, text: `Walk beat ${at + 1} of ${district}`, status }),
    aPlan(),
  );
  const { Summary: _, Returns: _2, ...own } = rowsOf(composeCountyBook(aCounty([aReturn(district, [plan])])));
  return own;
}

interface Given {
  readonly id: string;
  readonly rows: BookRows;
}

function partsOf(given: readonly Given[], made: string[] = []): EditionPart[] {
  return given.map(({ id, rows: own }) => ({
    id,
    key: JSON.stringify(own),
    extents: extentsOf(own),
    rows: () => {
      made.push(id);
      return Promise.resolve(own);
    },
  }));
}

/** Publishes one county after another, each with the book before it at hand. */
async function publishAll(...counties: readonly (readonly Given[])[]) {
  let earlier: EarlierBook | null = null;
  const places = new Map<string, PartPlaces>();
  const books = [];
  for (const given of counties) {
    const made: string[] = [];
    const book = await publishEdition(frame, partsOf(given, made), earlier);
    for (const [id, own] of book.places) places.set(id, { ...places.get(id), ...own });
    const placesOf = (id: string) => Promise.resolve(places.get(id) ?? null);
    const bytes = Buffer.concat(book.pieces);
    earlier = { bytes, layout: book.layout, placesOf };
    books.push({ bytes, made: [...new Set(made)] });
  }
  return books;
}

/** The cells that are marked as the county's own. */
async function marked(bytes: Uint8Array): Promise<string[]> {
  const workbook = await new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer);
  const cells: string[] = [];
  workbook.getWorksheet('Actions')!.eachRow((row) =>
    row.eachCell(({ address, font }) => {
      if (font?.underline) cells.push(address);
    }),
  );
  return cells;
}

const vale = { id: 'vale', rows: rows('Vale', 120) };
const wold = { id: 'wold', rows: rows('Wold', 30) };
const tarn = { id: 'tarn', rows: rows('Tarn', 40) };

describe('A county workbook made return by return', () => {
  test('says what the book says when it is made in one', async () => {
    const [made] = await publishAll([vale, wold]);
    const inOne = await publishWorkbook(withRows(frame, [vale.rows, wold.rows]));
    const texts = async (of: Uint8Array) =>
      (await readWorkbookBytes('county.xlsx', Buffer.from(of))).sheets.map(({ sheet, rows: lines }) => [
        sheet,
        lines.map(({ row, cells }) => [
          row,
          cells.map(({ column, cell }) => [column, cell.text, cell.format]),
        ]),
      ]);
    expect(await texts(made!.bytes)).toEqual(await texts(inOne));
  });

  test('shows the county’s own value as such also where the rows around it say the same', async () => {
    const { rows: own } = vale.rows['Actions']!;
    const status = frame.sheets
      .find(({ name }) => name === 'Actions')!
      .table!.columns.findIndex(({ heading }) => heading === 'Status');
    const edited = { id: 'vale', rows: { ...vale.rows, Actions: { rows: own, edited: { 1: [status] } } } };
    const [made] = await publishAll([edited]);
    const inOne = await publishWorkbook(withRows(frame, [edited.rows]));
    expect((await marked(made!.bytes)).length).toBe(1);
    expect(await marked(made!.bytes)).toEqual(await marked(inOne));
  });

  const answers =
    (id: string): HelpWithRows =>
    (looks) => {
      const writer = new RowsWriter(structuredClone(looks));
      return {
        blocks: (asked, wanted) =>
          asked === id ? Promise.resolve(structuredClone(writer.blocks(tarn.rows, wanted))) : null,
        end: () => Promise.resolve(),
      };
    };
  const failsLater: HelpWithRows = () => ({
    blocks: () => new Promise((resolve) => setImmediate(() => resolve(null))),
    end: () => Promise.resolve(),
  });

  test.each<[string, HelpWithRows, readonly string[]]>([
    ['makes the rows of one return', answers('tarn'), ['vale', 'wold']],
    ['has no time', answers('nobody'), ['vale', 'wold', 'tarn']],
    ['cannot, as it finds after a while', failsLater, ['vale', 'wold', 'tarn']],
  ])('is the same workbook where a helper %s', async (_, help, expected) => {
    const made: string[] = [];
    const [alone] = await publishAll([vale, wold, tarn]);
    const { pieces } = await publishEdition(frame, partsOf([vale, wold, tarn], made), null, help);
    expect(Buffer.concat(pieces).equals(alone!.bytes)).toBe(true);
    expect(made.sort()).toEqual([...expected].sort());
  });

  test.each<[string, Given, readonly string[]]>([
    ['a cell', { id: 'vale', rows: rows('Vale', 120, 'Done') }, ['vale']],
    ['how many rows it has', { id: 'vale', rows: rows('Vale', 123) }, ['vale']],
    [
      'how many digits the numbers of the rows below have',
      { id: 'vale', rows: rows('Vale', 90) },
      ['vale', 'wold', 'tarn'],
    ],
  ])('is the same, byte for byte, as made anew where one changed %s', async (_, changed, made) => {
    const [, after] = await publishAll([vale, wold, tarn], [changed, wold, tarn]);
    const [anew] = await publishAll([changed, wold, tarn]);
    expect(after!.bytes.equals(anew!.bytes)).toBe(true);
    expect(after!.made).toEqual(made);
  });

  test('makes nothing anew where a return comes between others, goes, and comes again', async () => {
    const [, between, gone, again] = await publishAll(
      [vale, tarn],
      [vale, wold, tarn],
      [vale, tarn],
      [vale, wold, tarn],
    );
    expect(between!.made).toEqual(['wold']);
    expect(gone!.made).toEqual([]);
    expect(again!.made).toEqual(['wold']);
    expect(again!.bytes.equals(between!.bytes)).toBe(true);
  });

  test('makes all rows of a sheet anew where a column gets wider', async () => {
    const wide = { id: 'wold', rows: rows('Wold', 30, 'Waiting for the highways authority to say when') };
    const [, after] = await publishAll([vale, wold, tarn], [vale, wide, tarn]);
    const [anew] = await publishAll([vale, wide, tarn]);
    expect(after!.bytes.equals(anew!.bytes)).toBe(true);
  });
});
