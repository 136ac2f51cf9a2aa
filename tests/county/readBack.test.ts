import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { composeCountyBook, type BookValue, type CountyBook } from '../../shared/book';
import { evaluateCounty } from '../../shared/evaluation';
import type { Workbook } from '../../shared/grid';
import { NO_CONFIG } from '../../sync/config';
import { checkingOf, readReturn } from '../../sync/county';
import { readBack, type ReadBack } from '../../sync/county/readBack';
import { publishWorkbook } from '../../sync/publish';
import { findReturns, readWorkbookBytes } from '../../sync/source';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';
import { aCounty, aReturn } from '../builders/aReturn';
import { cellOf, EditedWorkbook } from './editedWorkbook';

const MARK = 'vale/safer-vale-2004/1.1';
const CLEAR = 'vale/safer-vale-2004/2.10';
const NOTHING: ReadBack = {
  annotations: [],
  edits: [],
  decisions: [],
  computedEdits: [],
  unknownRows: [],
  removedRows: [],
  additions: [],
  missing: [],
};

const book = aCountyOfEverything();
const handed = () => EditedWorkbook.of(book);
const back = async (edited: EditedWorkbook, bookType?: 'xlsx' | 'ods' | 'xls') =>
  readBack(await edited.saved(bookType), book);
const idOf = (sheet: string, index: number) =>
  String(book.sheets.find(({ name }) => name === sheet)!.table!.rows[index]![0]);

/** Without where it stands, and the place in the table. */
const inShort = ({ edits, computedEdits }: ReadBack) =>
  [...edits, ...computedEdits].map(({ row, field, was, becomes }) => [row.rowId, field, was, becomes]);

describe('a county workbook that nobody wrote in brings back nothing', () => {
  test('as it was published', async () => {
    const workbook = await readWorkbookBytes('county.xlsx', await publishWorkbook(book));
    expect(readBack(workbook, book)).toEqual(NOTHING);
  });

  test.each(['xlsx', 'ods', 'xls'] as const)('saved by another program as .%s', async (bookType) => {
    // SheetJS says of some number formats that .ods has none like them.
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    expect(await back(await handed(), bookType)).toEqual(NOTHING);
    said.mockRestore();
  });

  test('sorted, with its columns and sheets elsewhere and rows hidden', async () => {
    const edited = await handed();
    for (const { name, table } of book.sheets) {
      if (table && table.rows.length > 0) {
        edited.change(name, ([headings, ...rows]) =>
          [headings!, ...rows.reverse()].map((line) => line.reverse()),
        );
      }
    }
    edited.book.SheetNames.reverse();
    edited.sheet('Actions')['!rows'] = [{}, {}, {}, {}, { hidden: true }, { hidden: true }];
    expect(await back(edited)).toEqual(NOTHING);
  });

  test('with its sheets under other names', async () => {
    const edited = await handed();
    for (const name of ['Actions', 'Targets']) {
      const at = edited.book.SheetNames.indexOf(name);
      edited.book.SheetNames[at] = `${name} 2004`;
      edited.book.Sheets[`${name} 2004`] = edited.sheet(name);
    }
    expect(await back(edited)).toEqual(NOTHING);
  });

  test('with some headings in other words', async () => {
    const edited = await handed();
    const words: Record<string, string> = {
      'Row ID': 'Our number',
      Action: 'What is to be done',
      Lead: 'Who',
      'County comment': 'Our view',
    };
    edited.change('Actions', ([headings, ...rows]) => [
      headings!.map((cell) => cellOf(words[String(cell?.v)] ?? String(cell?.v))),
      ...rows,
    ]);
    expect(await back(edited)).toEqual(NOTHING);
  });

  test.each<[string, string, string, string, Parameters<typeof cellOf>]>([
    ['a day as its serial', 'Actions', MARK, 'Due', [38_442]],
    ['a day as text', 'Actions', MARK, 'Due', ['31/03/2005']],
    ['a day in words', 'Actions', MARK, 'Due', ['31 March 2005']],
    ['a day with a time', 'Actions', MARK, 'Due', [38_442, 'dd/mm/yyyy hh:mm']],
    ['spaces behind a text', 'Actions', MARK, 'Resources', ['Two wardens  ']],
    ['lines ended as on Windows', 'Actions', MARK, 'Timescale', ['June 2004\r\nMarch 2005\r\n']],
    ['a space that does not break', 'Actions', MARK, 'Status', ['In\u00a0progress']],
    ['a RAG without its symbol', 'Actions', MARK, 'Delivery RAG', ['Amber']],
    ['a RAG in capitals', 'Actions', MARK, 'County RAG', ['GREEN']],
    ['a ref that became a number', 'Actions', MARK, 'Ref', [1.1]],
    ['a share as text', 'Targets', 'People who feel safe after dark', 'Latest', ['38.6%']],
    ['a count as text', 'Targets', 'LI 4 Bicycles stolen', 'Baseline', ['1,240']],
    ['a change as a plain number', 'Targets', 'LI 4 Bicycles stolen', 'Change wanted', [-0.125]],
    ['a date made of a timescale', 'Milestones', 'First 100 marked', 'Timescale', [38_139, 'mmm-yy']],
  ])('%s', async (_, sheet, row, heading, typed) => {
    const edited = (await handed()).type(sheet, row, heading, typed[0], typed[1]);
    expect(await back(edited)).toEqual(NOTHING);
  });
});

describe('what the county wrote in its own columns', () => {
  test('a comment and a RAG come with their row, whatever its place', async () => {
    const edited = (await handed())
      .type('Actions', CLEAR, 'County comment', 'Seen in May.\r\nLamps still missing. ')
      .type('Actions', CLEAR, 'County RAG', 'a')
      .change('Actions', ([headings, ...rows]) => [headings!, ...rows.reverse()]);
    const { annotations, ...rest } = await back(edited);
    expect(annotations).toEqual([
      {
        row: { table: 'Actions', index: expect.any(Number) as number, rowId: CLEAR },
        rag: 'Amber ◆',
        comment: 'Seen in May.\nLamps still missing.',
        was: { rag: null, comment: null },
        source: { sheet: 'Actions', cell: expect.stringMatching(/^A\d+$/) as string },
      },
    ]);
    expect({ ...rest, annotations: [] }).toEqual(NOTHING);
  });

  test('an emptied comment clears it, and leaves the RAG', async () => {
    const edited = (await handed()).type('Actions', MARK, 'County comment', null);
    const [annotation] = (await back(edited)).annotations;
    expect(annotation).toMatchObject({ rag: 'Green ●', comment: null });
    expect(annotation!.was.comment).not.toBeNull();
  });

  test('a column that is gone clears nothing', async () => {
    const edited = await handed();
    edited.change('Actions', (lines) => {
      const at = lines[0]!.findIndex((cell) => cell?.v === 'County comment');
      return lines.map((line) => line.toSpliced(at, 1));
    });
    const result = await back(edited);
    expect(result).toEqual({ ...NOTHING, missing: [{ table: 'Actions', field: 'County comment' }] });
  });

  test('a comment on a target', async () => {
    const id = idOf('Targets', 0);
    const edited = (await handed()).type('Targets', id, 'County comment', 'Ask for the new count.');
    expect((await back(edited)).annotations).toMatchObject([
      { row: { table: 'Targets', rowId: id }, rag: null, comment: 'Ask for the new count.' },
    ]);
  });

  test('one comment merged over two rows is on both', async () => {
    const edited = (await handed())
      .type('Actions', MARK, 'County comment', 'See the note')
      .change('Actions', ([headings, ...rows]) => [
        headings!,
        ...rows.sort((a, b) => Number(b[0]?.v === MARK) - Number(a[0]?.v === MARK)),
      ]);
    const sheet = edited.sheet('Actions');
    const second = String((sheet['A6'] as { v: unknown }).v);
    const column = book.sheets
      .find(({ name }) => name === 'Actions')!
      .table!.columns.findIndex(({ heading }) => heading === 'County comment');
    sheet['!merges'] = [{ s: { r: 4, c: column }, e: { r: 5, c: column } }];
    const { annotations, edits } = await back(edited);
    expect(annotations.map(({ row, comment }) => [row.rowId, comment]).sort()).toEqual(
      [
        [MARK, 'See the note'],
        [second, 'See the note'],
      ].sort(),
    );
    expect(edits).toEqual([]);
  });
});

describe('what the county wrote in other columns', () => {
  test('a change in a district’s column is an edit', async () => {
    const edited = (await handed())
      .type('Actions', MARK, 'Lead', 'B. Cooper, Vale Council')
      .type('Actions', MARK, 'Due', new Date(Date.UTC(2005, 4, 31)))
      .type('Actions', CLEAR, 'Ref', 2.1)
      .type('Targets', 'LI 4 Bicycles stolen', 'Stated target', 1080)
      .type('Targets', 'People who feel safe after dark', 'Baseline', '57%')
      .type('Actions', MARK, 'Status', null);
    expect(inShort(await back(edited))).toEqual([
      [MARK, 'Lead', 'A. Mercer, Vale Council', 'B. Cooper, Vale Council'],
      [MARK, 'Due', { kind: 'day', value: '2005-03-31' }, { kind: 'day', value: '2005-05-31' }],
      [MARK, 'Status', 'In progress', null],
      [CLEAR, 'Ref', '2.10', '2.1'],
      [idOf('Targets', 0), 'Stated target', 1085, 1080],
      [idOf('Targets', 1), 'Baseline', { kind: 'share', value: 0.56 }, { kind: 'share', value: 0.57 }],
    ]);
  });

  test('a change in a computed column is told apart', async () => {
    const edited = (await handed())
      .type('Actions', MARK, 'Delivery RAG', 'Green ●')
      .type('Summary', 'Abbotsmoor', 'Actions', 12);
    const { edits, computedEdits } = await back(edited);
    expect(edits).toEqual([]);
    expect(computedEdits.map(({ row, field, becomes }) => [row.table, field, becomes])).toEqual([
      ['Summary', 'Actions', 12],
      ['Actions', 'Delivery RAG', 'Green ●'],
    ]);
  });

  test('a figure is known by what stands beside it', async () => {
    const edited = (await handed()).type('Figures', '2003/04', 'Value', 1191);
    const { edits } = await back(edited);
    expect(edits).toMatchObject([
      { row: { table: 'Figures', rowId: null }, field: 'Value', was: 1190, becomes: 1191, text: '1191' },
    ]);
  });

  test('says where it stands now', async () => {
    const edited = (await handed()).type('Actions', MARK, 'Outcome', 'Fewer thefts');
    const [edit] = (await back(edited)).edits;
    const sheet = edited.sheet('Actions');
    expect((sheet[edit!.source.cell] as { v: unknown }).v).toBe('Fewer thefts');
  });
});

describe('decisions', () => {
  test.each([
    ['District', 'District'],
    [' district ', 'District'],
    ['the District’s', 'District'],
    ['Vale', 'District'],
    ['A. Mercer', 'District'],
    ['COUNTY', 'County'],
    ["County's", 'County'],
    ['Head Warden', 'County'],
    ['The night warden', 'The night warden'],
  ])('%s', async (written, decision) => {
    const edited = (await handed()).type('Conflicts', 'Head warden', 'Decision', written);
    const { decisions, ...rest } = await back(edited);
    expect(decisions).toMatchObject([{ row: { table: 'Conflicts', index: 0 }, decision }]);
    expect({ ...rest, decisions: [] }).toEqual(NOTHING);
  });
});

describe('rows', () => {
  const line = (...texts: string[]) => texts.map((text) => cellOf(text || null));

  test('that the county typed itself are told with all they hold', async () => {
    const edited = (await handed()).change('Actions', (lines) => [
      ...lines,
      line('', 'Vale', '', '', '', '', '', 'Ask the school for its gate times'),
      line('Total', '2'),
    ]);
    const { unknownRows, ...rest } = await back(edited);
    expect(unknownRows).toMatchObject([
      {
        rowId: null,
        isCopy: false,
        values: { District: 'Vale', Action: 'Ask the school for its gate times' },
      },
      { rowId: 'Total', values: { 'Row ID': 'Total', District: '2' } },
    ]);
    expect({ ...rest, unknownRows: [] }).toEqual(NOTHING);
  });

  test('that were copied: the one like the original is the original', async () => {
    const edited = (await handed()).change('Actions', ([headings, ...rows]) => {
      const original = rows.find((cells) => cells[0]?.v === MARK)!;
      const copy = original.map((cell, column) => (column === 7 ? cellOf('Mark prams as well') : cell));
      return [headings!, copy, ...rows];
    });
    const { unknownRows, ...rest } = await back(edited);
    expect(unknownRows).toMatchObject([
      { rowId: MARK, isCopy: false, values: { Action: 'Mark prams as well' } },
    ]);
    expect({ ...rest, unknownRows: [] }).toEqual(NOTHING);
  });

  test('that were copied and left as they are say nothing', async () => {
    const edited = (await handed()).change('Actions', ([headings, ...rows]) => [
      headings!,
      rows.find((cells) => cells[0]?.v === MARK)!,
      ...rows,
    ]);
    const { unknownRows, ...rest } = await back(edited);
    expect(unknownRows).toMatchObject([{ rowId: MARK, isCopy: true }]);
    expect({ ...rest, unknownRows: [] }).toEqual(NOTHING);
  });

  test.each<[string, <Id>(ids: readonly Id[]) => readonly Id[]]>([
    ['whose ids were swapped', ([first, second, ...ids]) => [second!, first!, ...ids]],
    ['that were sorted without their ids', (ids) => ids.toReversed()],
    ['over which one id was filled down', ([first, ...ids]) => [first!, ...ids.map(() => first!)]],
  ])('%s are known by the rest', async (_, changed) => {
    const edited = (await handed()).change('Actions', ([headings, ...rows]) => {
      const ids = changed(rows.map(([id]) => id));
      return [headings!, ...rows.map(([, ...cells], at) => [ids[at], ...cells])];
    });
    expect(await back(edited)).toEqual(NOTHING);
  });

  test('over which another’s id was copied keep what the county wrote on them', async () => {
    const edited = (await handed())
      .type('Actions', CLEAR, 'County comment', 'Lamps still missing')
      .type('Actions', CLEAR, 'Row ID', MARK);
    const { annotations, unknownRows } = await back(edited);
    expect(annotations).toMatchObject([{ row: { rowId: CLEAR }, comment: 'Lamps still missing' }]);
    expect(unknownRows).toEqual([]);
  });

  test('made to say what another says are edits of their own', async () => {
    const edited = (await handed()).change('Actions', ([headings, ...rows]) => {
      const [id] = rows.find((cells) => cells[0]?.v === CLEAR)!;
      const [, ...cells] = rows.find(([other]) => other?.v === MARK)!;
      return [headings!, ...rows.map((row) => (row[0] === id ? [id!, ...cells] : row))];
    });
    const { edits, removedRows } = await back(edited);
    expect(new Set(edits.map(({ row }) => row.rowId))).toEqual(new Set([CLEAR]));
    expect(removedRows).toEqual([]);
  });

  test('that lost their id are known by the rest', async () => {
    const edited = (await handed())
      .type('Actions', MARK, 'Resources', 'Three wardens')
      .type('Actions', MARK, 'Row ID', null);
    const result = await back(edited);
    expect(inShort(result)).toEqual([[MARK, 'Resources', 'Two wardens', 'Three wardens']]);
    expect(result.unknownRows).toEqual([]);
  });

  test('that were taken out are told, and nothing else is concluded', async () => {
    const edited = (await handed()).change('Actions', (lines) =>
      lines.map((cells) => (cells[0]?.v === MARK ? [] : cells)),
    );
    const { removedRows, ...rest } = await back(edited);
    expect(removedRows).toEqual([{ table: 'Actions', index: expect.any(Number) as number, rowId: MARK }]);
    expect({ ...rest, removedRows: [] }).toEqual(NOTHING);
  });

  test('an id in capitals and with spaces is the same id', async () => {
    const edited = (await handed()).type('Actions', MARK, 'Row ID', ` ${MARK.toUpperCase()} `);
    expect(await back(edited)).toEqual(NOTHING);
  });
});

describe('anything else that was typed', () => {
  test('a column of the county’s own, with its row', async () => {
    const edited = (await handed()).change('Actions', (lines) =>
      lines.map((cells, index) => {
        const own = index === 0 ? 'Budget code' : cells[0]?.v === MARK ? 'B-17' : null;
        return cells.toSpliced(7, 0, cellOf(own));
      }),
    );
    const { additions, ...rest } = await back(edited);
    expect(additions).toMatchObject([
      { text: 'B-17', heading: 'Budget code', row: { rowId: MARK }, source: { sheet: 'Actions' } },
    ]);
    expect({ ...rest, additions: [] }).toEqual(NOTHING);
  });

  test('a sheet of the county’s own, and a note above a table', async () => {
    const edited = await handed();
    edited.book.SheetNames.push('Our notes');
    edited.book.Sheets['Our notes'] = { A1: cellOf('Ring Abbotsmoor'), '!ref': 'A1:A1' };
    edited.sheet('Actions')['D1'] = cellOf('Checked by the county team');
    const { additions, ...rest } = await back(edited);
    expect(additions.map(({ source, text }) => [`${source.sheet}!${source.cell}`, text])).toEqual([
      ['Actions!D1', 'Checked by the county team'],
      ['Our notes!A1', 'Ring Abbotsmoor'],
    ]);
    expect({ ...rest, additions: [] }).toEqual(NOTHING);
  });

  test('a sheet that is gone says nothing of its rows', async () => {
    const edited = await handed();
    edited.book.SheetNames = edited.book.SheetNames.filter((name) => name !== 'Targets');
    delete edited.book.Sheets['Targets'];
    expect(await back(edited)).toEqual({ ...NOTHING, missing: [{ table: 'Targets', field: null }] });
  });
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

if (office) {
  describe('a workbook that LibreOffice saved', () => {
    const saved = async (edited: Uint8Array, form: string): Promise<Workbook> => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'read-back-'));
      writeFileSync(path.join(folder, 'county.xlsx'), edited);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const to = path.join(folder, 'saved');
      const asked = ['--headless', '--convert-to', form, '--outdir', to, path.join(folder, 'county.xlsx')];
      execFileSync(office, [profile, ...asked], { stdio: 'ignore' });
      const file = `county.${form.slice(0, form.includes(':') ? form.indexOf(':') : undefined)}`;
      const bytes = readFileSync(path.join(to, file));
      rmSync(folder, { recursive: true });
      return readWorkbookBytes(file, bytes);
    };

    test.each(['xlsx:Calc MS Excel 2007 XML', 'ods'])('as %s brings back nothing by itself', async (form) => {
      expect(readBack(await saved(await publishWorkbook(book), form), book)).toEqual(NOTHING);
    });

    test('brings back what was written in it', async () => {
      const edited = (await handed())
        .type('Actions', MARK, 'Lead', 'B. Cooper')
        .type('Actions', CLEAR, 'County comment', 'Good')
        .type('Conflicts', 'Head warden', 'Decision', 'County');
      const result = readBack(await saved(edited.bytes(), 'xlsx:Calc MS Excel 2007 XML'), book);
      expect(inShort(result)).toEqual([[MARK, 'Lead', 'A. Mercer, Vale Council', 'B. Cooper']]);
      expect(result.annotations).toMatchObject([{ row: { rowId: CLEAR }, rag: null, comment: 'Good' }]);
      expect(result.decisions).toMatchObject([{ decision: 'County' }]);
      expect(result.unknownRows).toEqual([]);
    });
  });
}

test('a county of many rows is read back with looks that go with its size', () => {
  const looksAt = (count: number) => {
    const big = bookOf(count);
    const workbook = workbookOf(big);
    const { book: watched, looks } = watchedRows(big);
    expect(readBack(workbook, watched)).toEqual(NOTHING);
    return looks();
  };
  const few = looksAt(2000);
  expect(few).toBeGreaterThan(2000);
  // Ten times the rows may take ten times as many looks and not a hundred times.
  expect(looksAt(20_000)).toBeLessThan(12 * few);
});

/** The same book, and how often a value was looked at in it. */
function watchedRows(big: CountyBook): { book: CountyBook; looks: () => number } {
  let looks = 0;
  const watched = (row: readonly BookValue[]) =>
    new Proxy(row, {
      get(target, key, receiver) {
        looks++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const sheets = big.sheets.map((sheet) =>
    sheet.table ? { ...sheet, table: { ...sheet.table, rows: sheet.table.rows.map(watched) } } : sheet,
  );
  return { book: { ...big, sheets }, looks: () => looks };
}

/** A book with two tables of that many rows: one with ids, one without. */
function bookOf(count: number): CountyBook {
  const column = (heading: string) => ({ heading, kind: 'text', widest: 20, from: 'district' }) as const;
  const rows = Array.from({ length: count }, (_, index) => [`r${index}`, 'Vale', `Do ${index % 40}`]);
  const table = (name: string, headings: string[], body: (string | null)[][]) => ({
    name,
    title: name,
    lines: [],
    table: { name, columns: headings.map(column), rows: body },
  });
  return {
    title: 'Shire',
    county: 'Shire',
    asAt: '2004-10-01',
    sheets: [
      table('Actions', ['Row ID', 'District', 'Action'], rows),
      table('Reference', ['Source', 'District', 'Value'], rows),
    ],
  };
}

function workbookOf({ sheets }: CountyBook): Workbook {
  return {
    file: 'county.xlsx',
    traits: [],
    sheets: sheets.map(({ name, table }) => ({
      sheet: name,
      visibility: 'visible',
      merges: [],
      hiddenColumns: [],
      rows: [table!.columns.map(({ heading }) => heading), ...table!.rows].map((values, row) => ({
        row,
        hidden: false,
        cells: values.map((value, column) => ({
          column,
          cell: { kind: 'text', value: String(value), text: String(value) },
        })),
      })),
    })),
  };
}

const returns = path.resolve(__dirname, '../../../shared/returns');
if (existsSync(returns)) {
  describe('the county workbook of the real returns', () => {
    test('brings back nothing, and then what was written in it', async () => {
      const found = await findReturns([returns]);
      const reads = await Promise.all(
        found.map((one) => readReturn(one, checkingOf(NO_CONFIG, '2004-10-01'))),
      );
      const all = reads.map(({ reading, issues }) => ({
        ...aReturn(reading!.district!, [], { file: reading!.file, issues }),
        reading,
      }));
      const county = composeCountyBook(aCounty(all, { evaluations: evaluateCounty(all, '2004-10-01') }));
      const edited = await EditedWorkbook.of(county);
      expect(readBack(await edited.saved(), county)).toEqual(NOTHING);
      const actions = county.sheets.find(({ name }) => name === 'Actions')!.table!;
      for (const row of actions.rows)
        edited.type('Actions', String(row[0]), 'County comment', `On ${String(row[0])}`);
      edited.change('Actions', ([headings, ...rows]) => [headings!, ...rows.reverse()]);
      const { annotations, ...rest } = readBack(await edited.saved(), county);
      expect(annotations.map(({ row, comment }) => [row.rowId, comment])).toEqual(
        actions.rows.map(([id]) => [id, `On ${String(id)}`]),
      );
      expect({ ...rest, annotations: [] }).toEqual(NOTHING);
    });
  });
}
