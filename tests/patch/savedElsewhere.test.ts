import * as XLSX from '@e965/xlsx';
import { Engine } from '../../addin/engine';
import { MemoryPort } from '../../addin/host';
import { a1, gridOf, type Grid, type Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { isoToSerial } from '../../shared/time';
import { readWorkbookBytes } from '../../sync/source';

const plan = gridOf(
  'Plan',
  [
    ['Safer Streets action plan 2004-05'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
    ['1.1', 'Visit victims again within a week', 'Crime prevention officer', 'June 2004', ''],
    ['1.2', 'Fit alley gates in three streets', 'Housing manager', 'March 2005', 'In progress'],
    ['Section 2: Young people'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
    ['2.1', 'Open the hall on Friday nights', '', 'Ongoing', 'Complete'],
  ],
  { hiddenColumns: [2] },
);

async function setUp(workbook: Workbook): Promise<Workbook> {
  const port = MemoryPort.over(workbook);
  const engine = new Engine();
  engine.replace(await port.read());
  await port.apply(engine.setUp('Plan', engine.find('2004-10-01'))!);
  engine.replace(await port.read());
  await port.apply(engine.mend(engine.find('2004-10-01')).patches);
  return port.read();
}

/** The workbook as another program saves it. */
function saved({ sheets }: Workbook, bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const grid of sheets) XLSX.utils.book_append_sheet(book, sheetOf(grid), grid.sheet);
  return XLSX.write(book, { bookType, type: 'buffer' }) as Uint8Array;
}

function sheetOf({ rows, hiddenColumns, merges }: Grid): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const right = Math.max(...rows.map(({ cells }) => cells.at(-1)!.column));
  for (const { row, cells } of rows) {
    for (const { column, cell } of cells) {
      const formula = cell.formula === undefined ? {} : { f: cell.formula };
      sheet[a1(row, column)] =
        cell.kind === 'date'
          ? { t: 'n', v: isoToSerial(cell.value), z: 'dd/mm/yyyy', ...formula }
          : { t: cell.kind === 'number' ? 'n' : 's', v: cell.value, ...formula };
    }
  }
  sheet['!ref'] = `A1:${a1(rows.at(-1)!.row, right)}`;
  sheet['!cols'] = Array.from({ length: right + 1 }, (_, at) => ({ hidden: hiddenColumns.includes(at) }));
  sheet['!merges'] = merges.map(({ top, left, bottom, right: to }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: to },
  }));
  return sheet;
}

describe('A plan that was set up and saved is read as the officer wrote it', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'ods', 'biff8', 'csv'] as const)('as %s', async (form) => {
    const workbook = { file: `marlbury-2004.${form}`, sheets: [plan], traits: [] };
    const [without, withOurs] = await Promise.all(
      [workbook, await setUp(workbook)].map((each) =>
        readWorkbookBytes(workbook.file, Buffer.from(saved(each, form))),
      ),
    );
    const texts = withOurs!.sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text));
    expect(texts.filter((text) => text === 'Delivery RAG (Shirebook)')).toHaveLength(2);
    expect(read(withOurs!)).toEqual(read(without!));
  });
});
