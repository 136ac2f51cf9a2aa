import {
  a1,
  allComputedColumns,
  cellAt,
  computedName,
  withoutComputedColumns,
  type Cell,
  type ComputedColumn,
  type Grid,
  type GridRow,
} from '../../shared/grid';
import { rightmost, type PatchValue, type SheetPatch } from '../../shared/patch';
import { ROW_ID } from '../../shared/rowId';
import type { AreaCells, Landmark } from '../host';
import { cellOf } from './cellOf';
import { HeldCells } from './HeldCells';
import { indexOfRow, keepRows, withCells } from './rows';

/** What of a sheet changed: nothing, our cells alone, the officer's, or what only reading anew can tell. */
export type SheetTaken = 'nothing' | 'ours' | 'own' | 'unclear';

/** A sheet that is being worked on: the officer's part, with rows that stay the same objects, and ours. */
export class OpenSheet {
  /** Without columns of ours. */
  own: Grid;
  /** Every column of ours, copies too, by column. */
  columns: ReadonlyMap<number, ComputedColumn>;
  held: HeldCells;

  /** @param grid the whole sheet, with what is ours. */
  constructor(public whole: Grid) {
    this.columns = columnsOf(whole);
    this.held = new HeldCells(whole, this.columns.values());
    this.own = withoutComputedColumns(whole);
  }

  get name(): string {
    return this.own.sheet;
  }

  get isSetUp(): boolean {
    return this.columns.size > 0;
  }

  /** Whether its rows have ids: a sheet that was set up before there were any has none until it is set up again. */
  get hasIds(): boolean {
    return this.byName.has(ROW_ID);
  }

  /** Where our columns stand, by their headings; before there are any, that nothing stands to the right of the officer's. */
  get landmarks(): Landmark[] {
    const { name: sheet, whole } = this;
    if (!this.isSetUp) return [{ sheet, row: 0, column: rightmost(whole) + 1, text: null }];
    return [...this.columns.values()].map(({ column, top: row }) => ({
      sheet,
      row,
      column,
      text: cellAt(whole, a1(row, column))?.text ?? '',
    }));
  }

  /** The columns that count, by name: of copies the first. */
  get byName(): ReadonlyMap<string, ComputedColumn> {
    const found = new Map<string, ComputedColumn>();
    for (const each of this.columns.values()) if (!found.has(each.name)) found.set(each.name, each);
    return found;
  }

  /** Whether a row holds anything of the officer's. */
  isFilled(row: number): boolean {
    return this.own.rows[indexOfRow(this.own.rows, row)]?.row === row;
  }

  /** The sheet as it is sent: the officer's part, and of ours the ids of its rows. */
  get sent(): Grid {
    const ids = this.byName.get(ROW_ID);
    if (!ids) return this.own;
    const { column, top } = ids;
    const withId = (own: GridRow | null, row: number) => {
      const cell = row < top ? null : this.held.at(row, column);
      return cell ? withCells(own, row, [{ column, cell }])! : own!;
    };
    const rows = this.own.rows.map((own) => withId(own, own.row));
    // our headings may stand on a row of their own
    const head = this.isFilled(top)
      ? []
      : [{ row: top, index: indexOfRow(rows, top), next: withId(null, top) }];
    return { ...this.own, rows: replaced(rows, head) };
  }

  /** Takes the sheet as read anew. */
  replace(whole: Grid): void {
    this.whole = whole;
    this.columns = columnsOf(whole);
    this.held = new HeldCells(whole, this.columns.values());
    this.own = keepRows(this.own, withoutComputedColumns(whole));
  }

  /** Takes a block of cells as they are now. */
  take({ area, cells }: AreaCells): SheetTaken {
    const rows: { readonly row: number; readonly next: GridRow | null; readonly index: number }[] = [];
    let ours = false;
    for (const [down, line] of cells.entries()) {
      const row = area.top + down;
      const own: { column: number; cell: Cell | null }[] = [];
      for (const [across, cell] of line.entries()) {
        const column = area.left + across;
        if (this.isHeading(row, column, cell)) return 'unclear';
        if (row >= (this.columns.get(column)?.top ?? Infinity)) {
          const changed = this.hold(row, column, cell);
          ours ||= changed;
        } else own.push({ column, cell });
      }
      const index = indexOfRow(this.own.rows, row);
      const before = this.own.rows[index]?.row === row ? this.own.rows[index] : null;
      const next = withCells(before, row, own);
      if (next !== before) rows.push({ row, next, index });
    }
    if (rows.length === 0) return ours ? 'ours' : 'nothing';
    this.own = { ...this.own, rows: replaced(this.own.rows, rows) };
    return 'own';
  }

  /** What we wrote ourselves stands there now. */
  wrote(patch: SheetPatch): void {
    if (patch.kind !== 'values') return;
    patch.values.forEach((line, down) =>
      line.forEach((value: PatchValue, across) => {
        const [row, column] = [patch.area.top + down, patch.area.left + across];
        if (this.columns.has(column)) this.held.set(row, column, cellOf(value));
      }),
    );
  }

  /** A heading of ours came, went or changed: which columns are ours has to be found out anew. */
  private isHeading(row: number, column: number, cell: Cell | null): boolean {
    const ours = this.columns.get(column);
    const name = cell?.kind === 'text' ? computedName(cell.value) : null;
    if (!ours) return name !== null;
    return row <= ours.top && (row === ours.top ? name !== ours.name : name !== null);
  }

  private hold(row: number, column: number, cell: Cell | null): boolean {
    const before = this.held.at(row, column);
    this.held.set(row, column, cell);
    return before?.value !== cell?.value;
  }
}

function columnsOf(grid: Grid): ReadonlyMap<number, ComputedColumn> {
  return new Map(allComputedColumns(grid).map((own) => [own.column, own]));
}

/** Rows with some of them replaced, added or taken out. */
function replaced(
  rows: readonly GridRow[],
  changes: readonly { readonly row: number; readonly next: GridRow | null; readonly index: number }[],
): GridRow[] {
  const result = [...rows];
  // from the last, so that the places of the others hold
  for (const { row, next, index } of [...changes].reverse())
    result.splice(index, Number(rows[index]?.row === row), ...(next ? [next] : []));
  return result;
}
