import { deleteSpan, insertSpan, moveSpan } from './server/dimensions';
import type { SheetDoc, SheetsServer } from './server';

const HEADING_ROW = 3;

/** Somebody at a tab of a Google Sheet. Rows and columns count from 0. */
export class Typist {
  constructor(
    private readonly server: SheetsServer,
    private readonly id: string,
    private readonly tab: string,
  ) {}

  at(row: number, column: number, text: string): this {
    const { rows } = this.sheet;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push(undefined);
    cells[column] = { ...cells[column], userEnteredValue: { stringValue: text } };
    this.server.touch(this.id);
    return this;
  }

  under(heading: string, row: number, text: string): this {
    const column = (this.sheet.rows[HEADING_ROW] ?? []).findIndex(
      (cell) => cell?.userEnteredValue?.stringValue === heading,
    );
    if (column < 0) throw new Error(`There is no column ${heading}.`);
    return this.at(row, column, text);
  }

  text(row: number, column: number): string {
    const value = this.sheet.rows[row]?.[column]?.userEnteredValue;
    return value?.stringValue ?? String(value?.numberValue ?? '');
  }

  /** A column's texts from a row on. */
  texts(column: number, from: number): string[] {
    return this.sheet.rows.slice(from).map((_, at) => this.text(from + at, column));
  }

  renamed(title: string): this {
    this.sheet.properties.title = title;
    return this;
  }

  /** Sorts the rows from one on the other way round, whole rows. */
  reversed(from: number): this {
    const { rows } = this.sheet;
    rows.splice(from, rows.length - from, ...rows.slice(from).reverse());
    return this;
  }

  insertRow(at: number): this {
    insertSpan(this.sheet, { dimension: 'ROWS', start: at, end: at + 1 }, true);
    return this;
  }

  insertColumn(at: number): this {
    insertSpan(this.sheet, { dimension: 'COLUMNS', start: at, end: at + 1 }, true);
    return this;
  }

  deleteColumn(at: number): this {
    deleteSpan(this.sheet, { dimension: 'COLUMNS', start: at, end: at + 1 });
    return this;
  }

  moveColumn(at: number, to: number): this {
    moveSpan(this.sheet, { dimension: 'COLUMNS', start: at, end: at + 1 }, to);
    return this;
  }

  private get sheet(): SheetDoc {
    return this.server.sheet(this.id, this.tab);
  }
}
