import type { Cell, Grid, GridCell, GridRow, Range } from '../../../shared/grid';
import { UnreadableWorkbook, type XmlCursor } from '../../xlsx';
import { odsCell } from './odsCell';
import { readParagraphs } from './odsText';

/** Repeated rows and cells are written once: a file of a few bytes may claim any number of them. */
const MOST_CELLS = 5_000_000;

/** Reads one `<table:table>`, whose opening tag was just read. */
export class OdsSheet {
  private readonly rows: GridRow[] = [];
  private readonly merges: Range[] = [];
  private readonly hiddenColumns: number[] = [];
  private row = 0;
  private column = 0;
  private filled = 0;

  constructor(
    private readonly cursor: XmlCursor,
    private readonly hiddenStyles: ReadonlySet<string>,
  ) {}

  read(): Grid {
    const { cursor } = this;
    const attributes = cursor.attributes();
    for (let depth = cursor.empty ? 0 : 1; depth > 0 && cursor.next();) {
      if (cursor.is('table')) depth += cursor.closing ? -1 : this.opens() ? 1 : 0;
      else if (cursor.closing) continue;
      else if (cursor.is('table-column')) this.readColumns();
      else if (cursor.is('table-row')) this.readRow();
      else if (cursor.is('shapes')) this.skip('shapes');
    }
    const widest = this.rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)!.column), -1);
    return {
      sheet: attributes.get('name') ?? '',
      visibility: this.hiddenStyles.has(attributes.get('style-name') ?? '') ? 'hidden' : 'visible',
      rows: this.rows,
      merges: this.merges,
      hiddenColumns: this.hiddenColumns.filter((column) => column <= widest),
    };
  }

  private readColumns(): void {
    const attributes = this.cursor.attributes();
    const count = repeats(attributes, 'number-columns-repeated');
    // A sheet has 16,384 columns; whatever the file claims beyond them cannot hold anything.
    for (let i = 0; isHidden(attributes) && i < Math.min(count, 16_384); i++) {
      this.hiddenColumns.push(this.column + i);
    }
    this.column += count;
  }

  private readRow(): void {
    const { cursor } = this;
    const attributes = cursor.attributes();
    const count = repeats(attributes, 'number-rows-repeated');
    const cells: GridCell[] = [];
    let column = 0;
    for (let open = !cursor.empty; open && cursor.next();) {
      if (cursor.closing) open = !cursor.is('table-row');
      else if (cursor.is('table-cell') || cursor.is('covered-table-cell'))
        column = this.readCell(column, cells);
    }
    if (cells.length > 0) this.keep(cells, count, isHidden(attributes));
    this.row += count;
  }

  /** Reads a cell and its repeats; gives the column behind them. */
  private readCell(column: number, into: GridCell[]): number {
    const { cursor } = this;
    const attributes = cursor.attributes(true);
    const count = repeats(attributes, 'table:number-columns-repeated');
    const text = cursor.empty ? null : readParagraphs(cursor, cursor.name());
    const cell: Cell | null = odsCell(attributes, text);
    if (cell) {
      this.count(count);
      for (let i = 0; i < count; i++) into.push({ column: column + i, cell });
    }
    this.merge(attributes, column);
    return column + count;
  }

  private merge(attributes: ReadonlyMap<string, string>, left: number): void {
    const height = repeats(attributes, 'table:number-rows-spanned');
    const width = repeats(attributes, 'table:number-columns-spanned');
    if (height === 1 && width === 1) return;
    this.merges.push({ top: this.row, left, bottom: this.row + height - 1, right: left + width - 1 });
  }

  private keep(cells: GridCell[], count: number, hidden: boolean): void {
    this.count((count - 1) * cells.length);
    for (let i = 0; i < count; i++) this.rows.push({ row: this.row + i, hidden, cells });
  }

  private count(cells: number): void {
    this.filled += cells;
    if (this.filled > MOST_CELLS) throw new UnreadableWorkbook('too-large', 'repeated cells');
  }

  private skip(name: string): void {
    const { cursor } = this;
    if (!this.opens()) return;
    while (cursor.next() && !(cursor.closing && cursor.is(name)));
  }

  /** True where the tag just read has content. */
  private opens(): boolean {
    this.cursor.leave();
    return !this.cursor.empty;
  }
}

function repeats(attributes: ReadonlyMap<string, string>, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}

/** Collapsed by hand, or left out by a filter. */
function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const visibility = attributes.get('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
