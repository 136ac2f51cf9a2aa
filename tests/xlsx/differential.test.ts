import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type CellObject } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { a1, type Cell, type Grid } from '../../shared/grid';
import { readWorkbookBytes } from '../../sync/source';
import { byAddress } from './builders/cellsOf';

/** What exceljs stores of a cell, in our terms; undefined for a cell that holds nothing. */
function plainly(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  if (typeof value !== 'object') return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return value.text;
  return 'result' in value ? plainly(value.result as ExcelJS.CellValue) : undefined;
}

/** Text that a workbook can hold: no lone surrogates, no characters that Excel refuses. */
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((made) => made.replace(/[^\n\t\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 2.1, 0.425),
);

const value = fc.oneof(
  fc.constant(null),
  text,
  number,
  fc.boolean(),
  fc.integer({ min: 61, max: 60_000 }).map((day) => new Date(Date.UTC(1899, 11, 30 + day))),
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((runs) => ({ richText: runs.map((run) => ({ text: run })) })),
);

const table = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 });

async function written(rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Plan');
  rows.forEach((row, r) => row.forEach((held, c) => (sheet.getCell(r + 1, c + 1).value = held)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a workbook of random content', () => {
  it('is read as exceljs wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await written(rows);
        const { sheets } = await readWorkbookBytes('random.xlsx', bytes);
        const cells = byAddress(sheets[0]!);
        const expected = rows.flatMap((row, r) =>
          row.flatMap((held, c) => {
            const plain = plainly(held);
            return plain === undefined || plain === '' ? [] : [[a1(r, c), plain] as const];
          }),
        );
        const got = Object.entries(cells).map(([address, cell]) => [address, cell.value] as const);
        expect(Object.fromEntries(got)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('is read as SheetJS reads it', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await written(rows);
        const { sheets } = await readWorkbookBytes('random.xlsx', bytes);
        expect(numbersAndFlags(sheets[0]!)).toEqual(sheetJsNumbersAndFlags(bytes));
      }),
      { numRuns: 40 },
    );
  });
});

/** Text is left out: SheetJS reads some escapes otherwise than Excel does. */
function numbersAndFlags(grid: Grid): Record<string, unknown> {
  const plain = Object.entries(byAddress(grid)).filter(
    ([, { kind }]) => kind === 'number' || kind === 'boolean',
  );
  return Object.fromEntries(plain.map(([address, cell]) => [address, cell.value]));
}

function sheetJsNumbersAndFlags(bytes: Buffer): Record<string, unknown> {
  const sheet = read(bytes, { type: 'buffer', cellDates: true }).Sheets.Plan!;
  const found: Record<string, unknown> = {};
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (!address.startsWith('!') && (cell.t === 'n' || cell.t === 'b')) found[address] = cell.v;
  }
  return found;
}

const returns = join(__dirname, '../../../shared/returns');

if (existsSync(returns)) {
  describe('the real returns', () => {
    const files = readdirSync(returns).filter((file) => file.endsWith('.xlsx'));

    it.each(files)('%s is read cell for cell as by other readers', async (file) => {
      const bytes = readFileSync(join(returns, file));
      const { sheets } = await readWorkbookBytes(file, bytes);
      const other = new ExcelJS.Workbook();
      await other.xlsx.load(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      );
      const third = read(bytes, { type: 'buffer' });
      expect(sheets.map(({ sheet }) => sheet)).toEqual(third.SheetNames);
      for (const grid of sheets) {
        const cells: Record<string, Cell> = byAddress(grid);
        expect(valuesOf(cells)).toEqual(exceljsValues(other.getWorksheet(grid.sheet)!));
        expect(grid.merges).toEqual(
          (third.Sheets[grid.sheet]!['!merges'] ?? []).map(({ s, e }) => ({
            top: s.r,
            left: s.c,
            bottom: e.r,
            right: e.c,
          })),
        );
        const reach = utils.decode_range(third.Sheets[grid.sheet]!['!ref']!);
        expect(grid.rows.at(-1)!.row).toBeLessThanOrEqual(reach.e.r);
      }
    });
  });
}

function valuesOf(cells: Record<string, Cell>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cell.value]));
}

function exceljsValues(sheet: ExcelJS.Worksheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const plain = plainly(cell.value);
      // exceljs repeats a merged block's value in each of its cells.
      if (plain !== undefined && (!cell.isMerged || cell.master === cell)) found[cell.address] = plain;
    }),
  );
  return found;
}
