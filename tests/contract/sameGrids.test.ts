import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ExcelPort } from '../../addin/host';
import { Book, bookOf, gridOfSheet, Seat } from '../../addin/workbook';
import type { Workbook } from '../../shared/grid';
import { readWorkbook } from '../../sync/source';
import { layouts } from '../layouts/corpus';
import { heldout } from '../layouts/heldout';
import { stranger } from '../layouts/stranger';
import { openExcel } from './openExcel';

const RETURNS = path.join(__dirname, '../../../shared/returns');

async function readThroughExcel(workbook: Workbook): Promise<Workbook> {
  const seat = new Seat(new Book(bookOf(workbook)));
  return new ExcelPort(openExcel(seat).library).read();
}

describe('Excel gives the grids that the file reader gives', () => {
  test('of every layout that the reader is held to', async () => {
    const all = [...layouts, ...heldout, ...stranger];
    expect(all.length).toBeGreaterThan(50);
    for (const { workbook } of all) {
      // Layouts are written as cells: as a book they have what a file adds, a date its format.
      const asSaved = bookOf(workbook).sheets.map(gridOfSheet);
      expect((await readThroughExcel(workbook)).sheets).toEqual(asSaved);
    }
  });

  if (existsSync(RETURNS)) {
    const files = readdirSync(RETURNS).filter((file) => file.endsWith('.xlsx'));
    test.each(files)('of %s', async (file) => {
      const workbook = await readWorkbook(path.join(RETURNS, file));
      expect(await readThroughExcel(workbook)).toEqual({ ...workbook, traits: [] });
    });
  }
});
