import type { Range } from '../../shared/grid';
import { areaAt, type Where } from './areaAt';
import type { Entered, Hand } from './Hand';
import { copyFormula } from './mapReferences';
import { EMPTY_CELL, type CellLook } from './sheetCell';
import { cellAt } from './sheetState';
import { wholeLines } from './shiftCells';

/** What a person does to cells with keyboard and mouse. */
export abstract class Keyboard {
  /** The person's own hand. */
  abstract readonly hand: Hand;

  abstract endTyping(): void;

  /** Types one entry; the same in every cell of a larger area, as Ctrl+Enter does. */
  type(sheet: string, where: Where, entry: Entered): void {
    this.endTyping();
    const area = areaAt(where);
    this.hand.enter(
      sheet,
      area,
      blockOf(area, () => entry),
    );
  }

  /** Pastes a block at its top left cell. */
  paste(sheet: string, where: Where, rows: readonly (readonly Entered[])[]): void {
    const { top, left } = areaAt(where);
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return;
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    this.hand.enter(sheet, area, rows);
  }

  clear(sheet: string, where: Where): void {
    this.hand.empty(sheet, areaAt(where));
  }

  /** Chooses from a cell's list: some hosts lose the event of it. */
  choose(sheet: string, where: Where, entry: string, told = false): void {
    this.hand.enter(sheet, areaAt(where), [[entry]], told);
  }

  /**
   * Drags an area's first row or column on over the rest. Where rows are hidden by a filter they stay
   * as they are, and hosts tell nothing of it.
   */
  fill(sheet: string, from: Where, over: Where): void {
    const source = areaAt(from);
    const area = areaAt(over);
    const state = this.hand.sheet(sheet);
    const height = source.bottom - source.top + 1;
    const width = source.right - source.left + 1;
    let filtered = false;
    const values = blockOf(area, (row, column): Entered => {
      if (state.hiddenRows.has(row)) {
        filtered = true;
        return null;
      }
      const fromRow = source.top + ((row - area.top) % height);
      const fromColumn = source.left + ((column - area.left) % width);
      const { value, formula } = cellAt(state, fromRow, fromColumn) ?? EMPTY_CELL;
      if (formula !== undefined) return `=${copyFormula(formula, row - fromRow, column - fromColumn)}`;
      return typeof value === 'string' && value !== '' ? `'${value}` : value;
    });
    this.hand.enter(sheet, area, values, !filtered);
  }

  insertRows(sheet: string, at: number, count = 1): void {
    this.hand.shift(sheet, wholeLines('row', 'insert', at, count));
  }

  deleteRows(sheet: string, at: number, count = 1): void {
    this.hand.shift(sheet, wholeLines('row', 'delete', at, count));
  }

  insertColumns(sheet: string, at: number, count = 1): void {
    this.hand.shift(sheet, wholeLines('column', 'insert', at, count));
  }

  deleteColumns(sheet: string, at: number, count = 1): void {
    this.hand.shift(sheet, wholeLines('column', 'delete', at, count));
  }

  /** Makes room in some columns alone; what stands below goes down. */
  insertCells(sheet: string, where: Where): void {
    const { top, left, bottom, right } = areaAt(where);
    this.hand.shift(sheet, {
      axis: 'row',
      way: 'insert',
      at: top,
      count: bottom - top + 1,
      first: left,
      last: right,
    });
  }

  deleteCells(sheet: string, where: Where): void {
    const { top, left, bottom, right } = areaAt(where);
    this.hand.shift(sheet, {
      axis: 'row',
      way: 'delete',
      at: top,
      count: bottom - top + 1,
      first: left,
      last: right,
    });
  }

  sort(sheet: string, where: Where, by: number, descending = false): void {
    this.hand.sort(sheet, areaAt(where), by, descending);
  }

  merge(sheet: string, where: Where): void {
    this.hand.merge(sheet, areaAt(where));
  }

  unmerge(sheet: string, where: Where): void {
    this.hand.unmerge(sheet, areaAt(where));
  }

  look(sheet: string, where: Where, look: CellLook): void {
    this.hand.format(sheet, areaAt(where), (cell) => ({ ...cell, look: { ...cell.look, ...look } }));
  }

  setNumberFormat(sheet: string, where: Where, numberFormat: string): void {
    this.hand.format(sheet, areaAt(where), (cell) => ({ ...cell, numberFormat }));
  }

  writeNote(sheet: string, where: Where, note: string): void {
    this.hand.format(sheet, areaAt(where), (cell) => ({ ...cell, note }));
  }

  unlock(sheet: string, where: Where): void {
    this.hand.format(sheet, areaAt(where), (cell) => ({ ...cell, unlocked: true }));
  }

  hideRows(sheet: string, top: number, bottom: number, hidden = true): void {
    this.hand.hideRows(sheet, top, bottom, hidden);
  }

  setColumnWidth(sheet: string, left: number, right: number, width: number): void {
    this.hand.setColumns(sheet, left, right, { width });
  }

  protect(sheet: string, password: string | null = null): void {
    this.hand.protect(sheet, { password });
  }

  unprotect(sheet: string): void {
    this.hand.protect(sheet, null);
  }
}

function blockOf(area: Range, at: (row: number, column: number) => Entered): Entered[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_, across) =>
      at(area.top + down, area.left + across),
    ),
  );
}
