import type { BookValue, CountyBook } from '../../shared/book';
import { CountySheet } from '../../sync/google';
import { countyWorkbookModel } from '../../sync/publish';
import { readBack } from '../../sync/county';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';
import { aServer } from './aServer';
import { Typist } from './Typist';

const google = aServer();
const book = aCountyOfEverything();
const names = book.sheets.map(({ name }) => name);

const look = () => CountySheet.read(google.client(), 'county');
async function publish(wanted: CountyBook): Promise<number> {
  const sheet = await look();
  const requests = sheet.changesFor(wanted);
  if (requests.length > 0) await sheet.change(requests);
  return requests.length;
}
/** What a publication changed, by kind of request. */
async function kinds(wanted: CountyBook): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const request of (await look()).changesFor(wanted)) {
    const [kind = ''] = Object.keys(request);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
const said = async () => readBack((await look()).workbook(names), book);
const type = (tab: string) => new Typist(google.server, 'county', tab);

/** The book with the rows of one table otherwise. */
function withRows(
  of: CountyBook,
  table: string,
  change: (rows: readonly (readonly BookValue[])[]) => readonly (readonly BookValue[])[],
): CountyBook {
  return {
    ...of,
    sheets: of.sheets.map((sheet) =>
      sheet.name === table && sheet.table
        ? { ...sheet, table: { ...sheet.table, rows: change(sheet.table.rows) } }
        : sheet,
    ),
  };
}
const column = (table: string, heading: string) =>
  book.sheets
    .find(({ name }) => name === table)!
    .table!.columns.findIndex((each) => each.heading === heading);
const put = (row: readonly BookValue[], at: number, value: BookValue) =>
  row.map((each, index) => (index === at ? value : each));

beforeEach(() => google.server.put('county', 'Marlshire plans'));

describe('the first publication', () => {
  it('puts everything there in one request, and takes the place of the empty tab', async () => {
    await publish(book);
    expect(google.server.count('write')).toBe(1);
    const titles = google.server.docs.get('county')!.sheets.map(({ properties }) => properties.title);
    expect(titles).toEqual([...names, 'Chart data']);
  });

  it('says in every cell what the workbook for Excel says', async () => {
    await publish(book);
    const { sheets } = (await look()).workbook(names);
    for (const [at, model] of countyWorkbookModel(book).sheets.entries()) {
      const wanted = [...model.rows].flatMap(({ row, cells }) =>
        cells.flatMap(({ column, content }) => (content === null || content === '' ? [] : [[row, column]])),
      );
      const found = sheets[at]!.rows.flatMap(({ row, cells }) => cells.map(({ column }) => [row, column]));
      expect([model.name, found]).toEqual([model.name, wanted]);
    }
    expect(await said()).toEqual({
      annotations: [],
      edits: [],
      decisions: [],
      computedEdits: [],
      unknownRows: [],
      removedRows: [],
      additions: [],
      missing: [],
    });
  });

  it('makes tables, frozen headings, colours, lists, warnings and a chart', async () => {
    await publish(book);
    const actions = google.server.sheet('county', 'Actions');
    expect(actions.properties.gridProperties.frozenRowCount).toBe(4);
    const [table] = actions.tables;
    expect(table).toMatchObject({ name: 'Actions', range: { startRowIndex: 3, startColumnIndex: 0 } });
    expect(table!.columnProperties!.map(({ columnName }) => columnName)).toEqual(
      book.sheets.find(({ name }) => name === 'Actions')!.table!.columns.map(({ heading }) => heading),
    );
    expect(actions.conditionalFormats.length).toBeGreaterThan(5);
    expect(actions.protectedRanges.every(({ warningOnly }) => warningOnly)).toBe(true);
    const rag = actions.rows[4]![column('Actions', 'County RAG')]!;
    expect(rag.dataValidation).toMatchObject({ strict: false, condition: { type: 'ONE_OF_LIST' } });
    const [chart] = google.server.sheet('county', 'Summary').charts;
    expect(chart!.spec).toMatchObject({ basicChart: { chartType: 'BAR', stackedType: 'STACKED' } });
    expect(google.server.sheet('county', 'Chart data').properties.hidden).toBe(true);
  });

  it('shows days and shares as such, and text that looks like a formula as text', async () => {
    await publish(book);
    const actions = google.server.sheet('county', 'Actions').rows.flat();
    const due = actions.find((cell) => cell?.userEnteredFormat?.numberFormat?.type === 'DATE');
    expect(due?.userEnteredFormat?.numberFormat?.pattern).toBe('dd mmm yyyy');
    const formula = actions.find((cell) => cell?.userEnteredValue?.stringValue === '=not a formula');
    expect(formula).toBeDefined();
    expect(actions.some((cell) => cell?.userEnteredValue?.formulaValue)).toBe(false);
  });
});

describe('a first publication that is large', () => {
  const large = withRows(book, 'Actions', ([first]) =>
    Array.from({ length: 70 }, (_, at) =>
      put(put(first!, 0, `vale/plan/${at}`), column('Actions', 'Action'), `${at} ${'x'.repeat(30_000)}`),
    ),
  );

  it('is parted into batches that Google likes the size of, with About at last', async () => {
    await publish(large);
    const batches = google.server.seen.filter(({ kind }) => kind === 'write');
    expect(batches.length).toBeGreaterThan(1);
    for (const batch of batches) expect(JSON.stringify(batch.requests).length).toBeLessThan(2_000_000);
    expect(await publish(large)).toBe(0);
  });

  it('is gone on with where the connection breaks between two batches', async () => {
    google.server.beforeWrite = () => {
      google.server.beforeWrite = null;
      google.server.fail('write', 'reset before');
    };
    await expect(publish(large)).rejects.toThrow('did not answer');
    const titles = google.server.docs.get('county')!.sheets.map(({ properties }) => properties.title);
    expect(titles).toContain('Summary');
    expect(titles).not.toContain('About');
    await publish(large);
    expect(await publish(large)).toBe(0);
  });
});

describe('the next publication', () => {
  beforeEach(() => publish(book));

  it('sends nothing where nothing has changed', async () => {
    expect(await publish(book)).toBe(0);
    expect(google.server.count('write')).toBe(1);
  });

  it('writes one cell where one has changed', async () => {
    const at = column('Actions', 'Status');
    const next = withRows(book, 'Actions', ([first, ...rest]) => [put(first!, at, 'Done at last'), ...rest]);
    expect(await kinds(next)).toEqual({ updateCells: 1 });
    await publish(next);
    expect(google.server.sheet('county', 'Actions').rows[4]![at]!.userEnteredValue).toEqual({
      stringValue: 'Done at last',
    });
    expect(await publish(next)).toBe(0);
  });

  it('writes one row where one has come', async () => {
    const next = withRows(book, 'Actions', ([first, ...rest]) => [
      first!,
      put(first!, 0, 'vale/safer-vale-2004/new'),
      ...rest,
    ]);
    expect(await kinds(next)).toEqual({ insertDimension: 1, updateCells: 1 });
    await publish(next);
    expect(await publish(next)).toBe(0);
  });

  it('takes rows out, and puts the table’s empty row there when none is left', async () => {
    const none = withRows(book, 'Actions', () => []);
    await publish(none);
    expect(google.server.sheet('county', 'Actions').tables[0]!.range).toMatchObject({ endRowIndex: 5 });
    expect(await publish(none)).toBe(0);
    await publish(book);
    expect(await publish(book)).toBe(0);
  });

  it('puts rows back in order that somebody sorted, with what stands beside them', async () => {
    const notes = type('Actions');
    const beside = book.sheets.find(({ name }) => name === 'Actions')!.table!.columns.length + 1;
    const before = notes.texts(0, 4);
    google.server.sheet('county', 'Actions').properties.gridProperties.columnCount += 5;
    notes.at(4, beside, 'ring the wardens');
    notes.reversed(4);
    expect(notes.texts(0, 4)).toEqual([...before].reverse());
    const sent = await kinds(book);
    expect(Object.keys(sent)).toEqual(['moveDimension']);
    await publish(book);
    expect(notes.texts(0, 4)).toEqual(before);
    expect(notes.text(4, beside)).toBe('ring the wardens');
    expect(await publish(book)).toBe(0);
  });

  it('puts columns back that somebody moved or took out', async () => {
    type('Actions').moveColumn(7, 2);
    type('Targets').deleteColumn(3);
    await publish(book);
    expect(await publish(book)).toBe(0);
    expect((await said()).missing).toEqual([]);
  });

  it('finds a tab again that was given another name, and leaves the county’s own tabs alone', async () => {
    type('Actions').renamed('All actions');
    google.server.docs.get('county')!.sheets.push(aTabOfTheCountys());
    expect((await said()).missing).toEqual([]);
    await publish(book);
    const own = google.server.sheet('county', 'Our meetings');
    expect(own.rows[0]![0]!.userEnteredValue).toEqual({ stringValue: 'Agenda' });
    expect(google.server.sheet('county', 'Actions').tables).toHaveLength(1);
    expect(await publish(book)).toBe(0);
  });

  it('makes tabs, tables, colours and lists again that were taken away', async () => {
    const actions = google.server.sheet('county', 'Actions');
    actions.tables = [];
    actions.conditionalFormats.splice(2, 1);
    actions.protectedRanges.pop();
    for (const row of actions.rows.slice(4)) delete row[column('Actions', 'County RAG')]?.dataValidation;
    google.server.docs.get('county')!.sheets.splice(names.indexOf('Partners'), 1);
    google.server.sheet('county', 'Summary').charts = [];
    await publish(book);
    expect(await publish(book)).toBe(0);
    expect(google.server.sheet('county', 'Partners').tables).toHaveLength(1);
  });

  it('leaves colours and rules of the county’s own', async () => {
    const actions = google.server.sheet('county', 'Actions');
    const cell = actions.rows[4]![3]!;
    cell.userEnteredFormat = { ...cell.userEnteredFormat, backgroundColorStyle: { rgbColor: { red: 1 } } };
    actions.conditionalFormats.unshift({
      ranges: [{ sheetId: actions.properties.sheetId }],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
    });
    expect(await publish(book)).toBe(0);
  });

  it('marks a cell in which the county’s own value stands, and unmarks it', async () => {
    const at = column('Actions', 'Status');
    const marked: CountyBook = {
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.name === 'Actions' && sheet.table
          ? { ...sheet, table: { ...sheet.table, edited: { 0: [at] } } }
          : sheet,
      ),
    };
    expect(await kinds(marked)).toEqual({ updateCells: 1 });
    await publish(marked);
    const cell = () => google.server.sheet('county', 'Actions').rows[4]![at]!;
    expect(cell().userEnteredFormat?.textFormat?.underline).toBe(true);
    expect(await publish(marked)).toBe(0);
    await publish(book);
    expect(cell().userEnteredFormat?.textFormat?.underline).toBeUndefined();
  });

  it('brings back what people wrote: comments, edits and decisions', async () => {
    type('Actions')
      .under('County comment', 4, 'Ask for a date')
      .under('County RAG', 4, 'Red ▲')
      .under('Lead', 5, 'Highways');
    type('Conflicts').under('Decision', 4, 'District');
    const { annotations, edits, decisions, additions } = await said();
    expect(annotations.map(({ rag, comment }) => [rag, comment])).toEqual([['Red ▲', 'Ask for a date']]);
    expect(edits.map(({ field, becomes }) => [field, becomes])).toEqual([['Lead', 'Highways']]);
    expect(decisions.map(({ decision }) => decision)).toEqual(['District']);
    expect(additions).toEqual([]);
  });

  it('takes out rows and columns that people put in a table; what was in them was read back before', async () => {
    const actions = type('Actions');
    actions.insertColumn(2).at(3, 2, 'Own notes').at(4, 2, 'see file');
    actions.insertRow(5).at(5, 9, 'a row of ours');
    const { additions, unknownRows } = await said();
    expect(additions.map(({ text, heading }) => [text, heading])).toEqual([['see file', 'Own notes']]);
    expect(unknownRows).toHaveLength(1);
    await publish(book);
    expect((await said()).additions).toEqual([]);
    expect(await publish(book)).toBe(0);
  });
});

function aTabOfTheCountys() {
  const sheet = structuredClone(google.server.sheet('county', 'About'));
  sheet.properties = { ...sheet.properties, sheetId: 42, title: 'Our meetings' };
  sheet.rows = [[{ userEnteredValue: { stringValue: 'Agenda' } }]];
  return sheet;
}
