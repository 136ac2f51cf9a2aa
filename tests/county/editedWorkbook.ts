import * as XLSX from '@e965/xlsx';
import type { CountyBook } from '../../shared/book';
import type { Workbook } from '../../shared/grid';
import { publishWorkbook } from '../../sync/publish';
import { readWorkbookBytes } from '../../sync/source';

type Typed = string | number | boolean | Date | null;
type Lines = (XLSX.CellObject | undefined)[][];

/** The heading row of a published table, from 0. */
const HEADINGS = 3;

/** A published county workbook in the hands of somebody with another program (SheetJS). */
export class EditedWorkbook {
  private constructor(readonly book: XLSX.WorkBook) {}

  static async of(book: CountyBook): Promise<EditedWorkbook> {
    return new EditedWorkbook(XLSX.read(await publishWorkbook(book), { cellNF: true, cellStyles: true }));
  }

  /** Types into the row that holds `row` anywhere, under a heading; null empties the cell. */
  type(sheet: string, row: string, heading: string, value: Typed, format?: string): this {
    return this.change(sheet, (lines) => {
      const column = lines[0]!.findIndex((cell) => cell?.v === heading);
      const line = lines.slice(1).find((cells) => cells.some((cell) => cell?.v === row));
      if (!line || column < 0) throw new Error(`There is no ${heading} of ${row} in ${sheet}.`);
      line[column] = cellOf(value, format);
      return lines;
    });
  }

  /** Rearranges a table; the first line is its headings. */
  change(sheet: string, rearrange: (lines: Lines) => Lines): this {
    const cells = this.sheet(sheet);
    const range = XLSX.utils.decode_range(cells['!ref']!);
    const lines: Lines = [];
    for (let row = HEADINGS; row <= range.e.r; row += 1) {
      lines.push([]);
      for (let column = 0; column <= range.e.c; column += 1) {
        const at = XLSX.utils.encode_cell({ r: row, c: column });
        lines.at(-1)!.push(cells[at] as XLSX.CellObject | undefined);
        delete cells[at];
      }
    }
    const changed = rearrange(lines);
    for (const [row, line] of changed.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell) cells[XLSX.utils.encode_cell({ r: row + HEADINGS, c: column })] = cell;
      }
    }
    const right = Math.max(range.e.c, ...changed.map((line) => line.length - 1));
    const bottom = Math.max(range.e.r, HEADINGS + changed.length - 1);
    cells['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } });
    return this;
  }

  sheet(name: string): XLSX.WorkSheet {
    return this.book.Sheets[name]!;
  }

  /** Saved and read again. */
  async saved(bookType: XLSX.BookType = 'xlsx'): Promise<Workbook> {
    return readWorkbookBytes(`county.${bookType}`, new Uint8Array(this.bytes(bookType)));
  }

  bytes(bookType: XLSX.BookType = 'xlsx'): Buffer {
    return XLSX.write(this.book, { type: 'buffer', bookType }) as Buffer;
  }
}

export function cellOf(value: Typed, format?: string): XLSX.CellObject | undefined {
  if (value === null) return undefined;
  const style = format ? { z: format } : {};
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'number') return { t: 'n', v: value, ...style };
  return typeof value === 'boolean' ? { t: 'b', v: value } : { t: 'd', v: value, z: format ?? 'dd/mm/yyyy' };
}
