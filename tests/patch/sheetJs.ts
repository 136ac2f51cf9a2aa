import * as XLSX from '@e965/xlsx';
import { a1, type Grid, type Workbook } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';

/** The workbook as another program saves it. */
export function savedAs({ sheets }: Workbook, bookType: XLSX.BookType): Buffer {
  const book = XLSX.utils.book_new();
  for (const grid of sheets) XLSX.utils.book_append_sheet(book, sheetOf(grid), grid.sheet);
  return XLSX.write(book, { bookType, type: 'buffer' }) as Buffer;
}

function sheetOf({ rows, hiddenColumns, merges }: Grid): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const right = Math.max(0, ...rows.map(({ cells }) => cells.at(-1)!.column));
  for (const { row, cells } of rows) {
    for (const { column, cell } of cells) {
      const formula = cell.formula === undefined ? {} : { f: cell.formula };
      sheet[a1(row, column)] =
        cell.kind === 'date'
          ? { t: 'n', v: isoToSerial(cell.value), z: 'dd/mm/yyyy', ...formula }
          : {
              t: cell.kind === 'number' ? 'n' : 's',
              v: cell.value,
              ...(cell.format === undefined ? {} : { z: cell.format }),
              ...formula,
            };
    }
  }
  sheet['!ref'] = `A1:${a1(rows.at(-1)?.row ?? 0, right)}`;
  sheet['!cols'] = Array.from({ length: right + 1 }, (_, at) => ({ hidden: hiddenColumns.includes(at) }));
  sheet['!merges'] = merges.map(({ top, left, bottom, right: to }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: to },
  }));
  return sheet;
}
