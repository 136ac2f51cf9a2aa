import type { Range } from '../../shared/grid';
import type { Book } from './Book';
import type { ChangeType, Doer } from './bookEvent';
import { mayWrite } from './mayWrite';
import { parseEntry, type Culture } from './parseEntry';
import { holds, LAST_COLUMN, LAST_ROW, overlap } from './ranges';
import { Refusal } from './refusal';
import { isEmptyCell, withContents, type CellValue, type SheetCell } from './sheetCell';
import { cellAt, withSheet, type ColumnState, type SheetState } from './sheetState';
import { SheetsHand } from './SheetsHand';
import { areaOfShift, changeTypeOf, shiftCells, type Shift } from './shiftCells';
import { sortRows } from './sortRows';
import type { UndoList } from './UndoList';
import { changeCells, changeKeptCells, type CellChange } from './writeCells';

/** What is entered in a cell: strings are parsed as if typed; null leaves the cell. */
export type Entered = CellValue | null;

export interface HandOptions {
  readonly culture: Culture;
  /** Of today, which a date without a year takes. */
  readonly year: number;
  /** What the person at this seat can take back; an add-in's writing of formulas empties it. */
  readonly undo: UndoList;
}

/** Everything that can be done to a workbook, by a person or by an add-in. Refuses by `Refusal`. */
export class Hand extends SheetsHand {
  constructor(
    book: Book,
    doer: Doer,
    readonly options: HandOptions,
  ) {
    super(book, doer);
  }

  /** Enters a block, one value a cell. Of a merged block only the top left cell takes anything. */
  enter(name: string, area: Range, values: readonly (readonly Entered[])[], told = true): void {
    const sheet = this.sheet(name);
    mayWrite(sheet, area);
    const merges = sheet.merges.filter((merge) => overlap(merge, area));
    const isCovered = (row: number, column: number): boolean =>
      merges.some((merge) => holds(merge, row, column) && (merge.top !== row || merge.left !== column));
    let formulas = false;
    const after = changeCells(sheet, area, (cell, row, column) => {
      const value = values[row - area.top]?.[column - area.left];
      if (value === null || value === undefined || isCovered(row, column)) return cell;
      const next = this.#entered(cell, value);
      formulas ||= next.formula !== undefined;
      return next;
    });
    this.#settle(sheet, after, area, 'RangeEdited', { told, formulas });
  }

  /** Empties cells of what they hold; how they look stays. */
  empty(name: string, area: Range, told = true): void {
    const sheet = this.sheet(name);
    mayWrite(sheet, area);
    const after = changeKeptCells(sheet, area, (cell) =>
      isEmptyCell(cell) ? cell : withContents(cell, { value: '' }),
    );
    this.#settle(sheet, after, area, 'RangeEdited', { told });
  }

  /** Changes how cells look, of all of an area or of those that hold something alone. */
  format(name: string, area: Range, change: CellChange, keptAlone = false): void {
    const sheet = this.sheet(name);
    mayWrite(sheet, area);
    const after = (keptAlone ? changeKeptCells : changeCells)(sheet, area, change);
    if (after !== sheet) this.change(after, area);
  }

  /** Puts a sheet that differs in nothing a reader reads in its place. */
  change(sheet: SheetState, area: Range | null = null): void {
    this.book.commitSheet(sheet, [], [{ kind: 'formatted', by: this.doer, sheet: sheet.id, area }]);
  }

  setColumns(name: string, left: number, right: number, set: Partial<Required<ColumnState>> | null): void {
    const sheet = this.sheet(name);
    mayWrite(sheet, { top: 0, left, bottom: LAST_ROW, right });
    const columns = new Map(sheet.columns);
    for (let column = left; column <= right; column++) {
      columns.set(column, set === null ? {} : { ...columns.get(column), ...set });
      if (Object.keys(columns.get(column)!).length === 0) columns.delete(column);
    }
    this.change({ ...sheet, columns });
  }

  hideRows(name: string, top: number, bottom: number, hidden: boolean): void {
    const sheet = this.sheet(name);
    const hiddenRows = new Set(sheet.hiddenRows);
    for (let row = top; row <= bottom; row++) hiddenRows[hidden ? 'add' : 'delete'](row);
    const area = { top, left: 0, bottom, right: LAST_COLUMN };
    this.book.commitSheet(
      { ...sheet, hiddenRows },
      [],
      [{ kind: 'rows hidden', by: this.doer, sheet: sheet.id, area }],
    );
  }

  shift(name: string, shift: Shift): void {
    const sheet = this.sheet(name);
    const area = areaOfShift(shift);
    mayWrite(sheet, area);
    const state = shiftCells(this.book.state, sheet.id, shift);
    this.options.undo.add({ before: this.book.state, after: state, sheet: sheet.id, shift });
    const change = changeTypeOf(shift);
    this.book.commit(state, { sheet: sheet.id, shift }, [
      { kind: 'changed', by: this.doer, told: true, sheet: sheet.id, area, change },
    ]);
  }

  sort(name: string, area: Range, by: number, descending = false): void {
    const sheet = this.sheet(name);
    mayWrite(sheet, area);
    if (sheet.merges.some((merge) => overlap(merge, area))) {
      throw new Refusal('merged', 'To do this, all the merged cells need to be the same size.');
    }
    const after = sortRows(sheet, area, by, descending);
    this.#keepForUndo(after);
    this.book.commitSheet(after, null, [{ kind: 'sorted', by: this.doer, sheet: sheet.id, area }]);
  }

  /** Merges an area: what its top left cell holds stays, the rest goes. */
  merge(name: string, area: Range): void {
    const sheet = this.sheet(name);
    mayWrite(sheet, area);
    const emptied = changeCells(sheet, area, (cell, row, column) =>
      (row === area.top && column === area.left) || isEmptyCell(cell)
        ? cell
        : withContents(cell, { value: '' }),
    );
    const merges = [...emptied.merges.filter((merge) => !overlap(merge, area)), area];
    this.#settle(sheet, { ...emptied, merges }, area, 'RangeEdited', { told: emptied !== sheet });
  }

  unmerge(name: string, area: Range): void {
    const sheet = this.sheet(name);
    mayWrite(sheet, area);
    this.change({ ...sheet, merges: sheet.merges.filter((merge) => !overlap(merge, area)) }, area);
  }

  #entered(cell: SheetCell, value: CellValue): SheetCell {
    if (typeof value !== 'string') return withContents(cell, { value });
    if (value === '') return withContents(cell, { value: '' });
    const { culture, year } = this.options;
    const { numberFormat, ...contents } = parseEntry(value, cell.numberFormat, culture, year);
    const entered = withContents(cell, contents);
    return numberFormat === undefined ? entered : { ...entered, numberFormat };
  }

  #keepForUndo(after: SheetState): void {
    const before = this.book.state;
    this.options.undo.add({ before, after: withSheet(before, after), sheet: after.id, shift: null });
  }

  #settle(
    before: SheetState,
    after: SheetState,
    area: Range,
    change: ChangeType,
    { told, formulas = false }: { told: boolean; formulas?: boolean },
  ): void {
    const { undo } = this.options;
    if (!this.doer.addIn) this.#keepForUndo(after);
    else if (formulas) undo.empty();
    const single = area.top === area.bottom && area.left === area.right;
    const valueIn = (sheet: SheetState): CellValue => cellAt(sheet, area.top, area.left)?.value ?? '';
    this.book.commitSheet(
      after,
      [{ sheet: after.id, area }],
      [
        {
          kind: 'changed',
          by: this.doer,
          told,
          sheet: after.id,
          area,
          change,
          ...(single ? { details: { before: valueIn(before), after: valueIn(after) } } : {}),
        },
      ],
    );
  }
}
