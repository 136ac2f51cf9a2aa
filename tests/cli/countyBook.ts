import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** Rows that stand above the data of every table: title, day, a free line and the headings. */
const HEADING_ROW = 4;

/** A county workbook in the hands of somebody with another program (exceljs). */
export class CountyWorkbook {
  private constructor(
    private readonly file: string,
    readonly book: ExcelJS.Workbook,
  ) {}

  static async open(file: string): Promise<CountyWorkbook> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    return new CountyWorkbook(file, book);
  }

  /** The rows of a table, by heading, as shown. */
  rows(sheet: string): Record<string, string>[] {
    const rows: Record<string, string>[] = [];
    this.sheet(sheet).eachRow((row, number) => {
      if (number <= HEADING_ROW) return;
      const values = this.headings(sheet).map((heading, at): [string, string] => [
        heading,
        row.getCell(at + 1).text,
      ]);
      if (values.some(([, text]) => text !== '')) rows.push(Object.fromEntries(values));
    });
    return rows;
  }

  /** The row that holds a text anywhere. */
  row(sheet: string, text: string): Record<string, string> {
    const found = this.rows(sheet).filter((row) => Object.values(row).includes(text));
    if (found.length !== 1) throw new Error(`${found.length} rows of ${sheet} hold “${text}”.`);
    return found[0]!;
  }

  /** The cell under a heading in the row that holds a text anywhere. */
  cell(sheet: string, text: string, heading: string): ExcelJS.Cell {
    const column = this.headings(sheet).indexOf(heading) + 1;
    let found: ExcelJS.Cell | null = null;
    this.sheet(sheet).eachRow((row, number) => {
      if (number <= HEADING_ROW || found) return;
      const texts = this.headings(sheet).map((_, at) => row.getCell(at + 1).text);
      if (texts.includes(text)) found = row.getCell(column);
    });
    if (!found || column === 0) throw new Error(`There is no ${heading} of “${text}” in ${sheet}.`);
    return found;
  }

  type(sheet: string, text: string, heading: string, value: ExcelJS.CellValue): this {
    this.cell(sheet, text, heading).value = value;
    return this;
  }

  /** Everything that About says, a line a row. */
  about(): string[] {
    const lines: string[] = [];
    this.sheet('About').eachRow((row) =>
      lines.push(
        [1, 2]
          .map((at) => row.getCell(at).text)
          .join(' ')
          .trim(),
      ),
    );
    return lines;
  }

  async save(by = 'Kim Analyst'): Promise<void> {
    this.book.lastModifiedBy = by;
    writeFileSync(this.file, Buffer.from(await this.book.xlsx.writeBuffer()));
  }

  sheet(name: string): ExcelJS.Worksheet {
    const sheet = this.book.getWorksheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  private headings(sheet: string): string[] {
    const row = this.sheet(sheet).getRow(HEADING_ROW);
    return Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text);
  }
}
