import {
  LAST_COLUMN,
  LAST_ROW,
  type Cell,
  type CellComment,
  type Grid,
  type GridRow,
  type Range,
} from '../../../shared/grid';
import { paintCells, UnreadableWorkbook, type Amount, type RowCells, type XmlCursor } from '../../xlsx';
import { odsCell } from './odsCell';
import { readParagraphs, type OdsText } from './odsText';

const NOTHING: OdsText = { text: null, note: null };

/** Styles by their names. */
export interface OdsStyles {
  /** Of tables that are not shown. */
  readonly hidden: Set<string>;
  /** Of cells filled with a colour that ratings are painted in, `FFC000`. */
  readonly painted: Map<string, string>;
}

/** Reads one `<table:table>`, whose opening tag was just read. Repeated rows and cells are written once. */
export class OdsSheet {
  private readonly rows: GridRow[] = [];
  private readonly merges: Range[] = [];
  private readonly comments: CellComment[] = [];
  private readonly hiddenColumns: number[] = [];
  private row = 0;
  private column = 0;

  constructor(
    private readonly cursor: XmlCursor,
    private readonly styles: OdsStyles,
    private readonly amount: Amount,
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
      visibility: this.styles.hidden.has(attributes.get('style-name') ?? '') ? 'hidden' : 'visible',
      rows: this.rows,
      merges: this.merges,
      hiddenColumns: this.hiddenColumns.filter((column) => column <= widest),
      ...(this.comments.length > 0 && { comments: this.comments }),
    };
  }

  private readColumns(): void {
    const attributes = this.cursor.attributes();
    const count = repeats(attributes, 'number-columns-repeated');
    const end = Math.min(this.column + count, LAST_COLUMN + 1);
    if (isHidden(attributes)) for (let i = this.column; i < end; i++) this.hiddenColumns.push(i);
    // Whatever the file claims beyond the last column cannot hold anything.
    this.column = end;
  }

  private readRow(): void {
    const { cursor } = this;
    const attributes = cursor.attributes();
    const count = repeats(attributes, 'number-rows-repeated');
    const into: RowCells = { cells: [], painted: [], struck: [] };
    let column = 0;
    for (let open = !cursor.empty; open && cursor.next();) {
      if (cursor.closing) open = !cursor.is('table-row');
      else if (cursor.is('table-cell') || cursor.is('covered-table-cell'))
        column = this.readCell(column, into);
    }
    if (into.cells.length > 0) this.keep(into, count, isHidden(attributes));
    this.row += count;
  }

  /** Reads a cell and its repeats; gives the column behind them. */
  private readCell(column: number, into: RowCells): number {
    const { cursor } = this;
    const attributes = cursor.attributes(true);
    const count = repeats(attributes, 'table:number-columns-repeated');
    const { text, note } = cursor.empty ? NOTHING : readParagraphs(cursor, cursor.name());
    if (note !== null) {
      this.amount.countCells(1);
      this.comments.push({ row: this.row, column, text: note.trim() });
    }
    const cell: Cell | null = odsCell(attributes, text);
    if (cell) {
      this.amount.countCells(count);
      if (column + count > LAST_COLUMN + 1)
        throw new UnreadableWorkbook('damaged', 'a cell beyond the last column');
      for (let i = 0; i < count; i++) into.cells.push({ column: column + i, cell });
    }
    paintCells(
      into,
      column,
      this.styles.painted.get(attributes.get('table:style-name') ?? '') ?? null,
      count,
    );
    this.merge(attributes, column);
    return column + count;
  }

  private merge(attributes: ReadonlyMap<string, string>, left: number): void {
    const height = repeats(attributes, 'table:number-rows-spanned');
    const width = repeats(attributes, 'table:number-columns-spanned');
    if (height === 1 && width === 1) return;
    this.amount.countMerges(1);
    const bottom = Math.min(this.row + height - 1, LAST_ROW);
    const right = Math.min(left + width - 1, LAST_COLUMN);
    this.merges.push({ top: this.row, left, bottom, right });
  }

  private keep({ cells, painted }: RowCells, count: number, hidden: boolean): void {
    this.amount.countCells((count - 1) * cells.length + count * painted.length);
    if (this.row + count > LAST_ROW + 1) throw new UnreadableWorkbook('damaged', 'a row beyond the last');
    const paint = painted.length > 0 ? { painted } : {};
    for (let i = 0; i < count; i++) this.rows.push({ row: this.row + i, hidden, cells, ...paint });
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
