import { parseRange, type Range, type Visibility } from '../../shared/grid';
import type { Book } from './Book';
import { areaOfShift, changeTypeOf, Hand, type Entered } from './Hand';
import { copyFormula } from './mapReferences';
import type { Culture } from './parseEntry';
import { LAST_COLUMN, LAST_ROW } from './ranges';
import { Refusal } from './refusal';
import { EMPTY_CELL, isCellError, type CellLook } from './sheetCell';
import { cellAt, type SheetState } from './sheetState';
import { wholeLines } from './shiftCells';
import { UndoList } from './UndoList';

export interface SeatOptions {
  readonly culture?: Culture;
  readonly year?: number;
}

/** An address, `B8` or `B8:C10`, or the area itself. */
export type Where = string | Range;

/**
 * One person's program with the workbook open: what is in front of them, what they can undo, and
 * everything they do with keyboard and mouse. Several seats at one book are co-authors.
 */
export class Seat {
  readonly id: number;
  readonly undoList = new UndoList();
  /** The officer's own hand. */
  readonly hand: Hand;
  /** The hand of the add-in that runs at this seat: its strings are read the American way. */
  readonly addInHand: Hand;
  #active: string;
  readonly #selected = new Map<string, Range>();
  #typing = false;

  constructor(
    readonly book: Book,
    { culture = 'en-GB', year = 2026 }: SeatOptions = {},
  ) {
    this.id = book.nextSeat();
    const undo = this.undoList;
    this.hand = new Hand(book, { seat: this.id, addIn: false }, { culture, year, undo });
    this.addInHand = new Hand(book, { seat: this.id, addIn: true }, { culture: 'en-US', year, undo });
    this.#active = (book.state.sheets.find((sheet) => sheet.visibility === 'visible') ??
      book.state.sheets[0])!.id;
    book.subscribe((event) => {
      if (event.kind === 'sheet deleted' && event.sheet === this.#active)
        this.activate(this.#firstVisible().name);
    });
  }

  get activeSheet(): SheetState {
    return this.book.sheet(this.#active)!;
  }

  get selection(): Range {
    return this.#selected.get(this.#active) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** Whether a cell is being typed in, which keeps add-ins out. */
  get isTyping(): boolean {
    return this.#typing;
  }

  beginTyping(): void {
    this.#typing = true;
  }

  endTyping(): void {
    this.#typing = false;
  }

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

  addSheet(name: string): void {
    this.hand.addSheet(name);
    this.activate(name);
  }

  deleteSheet(name: string): void {
    this.hand.deleteSheet(name);
  }

  renameSheet(name: string, to: string): void {
    this.hand.renameSheet(name, to);
  }

  showSheet(name: string, visibility: Visibility): void {
    this.hand.showSheet(name, visibility);
  }

  activate(name: string, by = this.hand.doer): void {
    const sheet = this.hand.sheet(name);
    if (sheet.visibility !== 'visible') throw new Refusal('invalid', `The sheet ${name} is hidden.`);
    if (sheet.id === this.#active) return;
    this.#active = sheet.id;
    this.book.commit(this.book.state, [], [{ kind: 'activated', by, sheet: sheet.id }]);
  }

  select(name: string, where: Where, by = this.hand.doer): void {
    this.activate(name, by);
    const area = areaAt(where);
    this.#selected.set(this.#active, area);
    this.book.commit(this.book.state, [], [{ kind: 'selected', by, sheet: this.#active, area }]);
  }

  /** Takes back this person's last step. False where there is none that can be. */
  undo(): boolean {
    return this.#restore(this.undoList.undo(this.book.state));
  }

  redo(): boolean {
    return this.#restore(this.undoList.redo(this.book.state));
  }

  #restore(undone: ReturnType<UndoList['undo']>): boolean {
    if (!undone) return false;
    const { state, sheet, area, shift } = undone;
    const changed = { kind: 'changed', by: this.hand.doer, told: true, sheet } as const;
    this.book.commit(state, shift ? null : [{ sheet, area }], [
      shift
        ? { ...changed, area: areaOfShift(shift), change: changeTypeOf(shift) }
        : { ...changed, area, change: 'RangeEdited' },
    ]);
    return true;
  }

  #firstVisible(): SheetState {
    return this.book.state.sheets.find((sheet) => sheet.visibility === 'visible')!;
  }
}

/** @throws where the address is none. */
export function areaAt(where: Where): Range {
  const area = typeof where === 'string' ? parseRange(where) : where;
  if (!area || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw new Refusal('invalid', `${typeof where === 'string' ? where : 'The area'} is no address.`);
  }
  return area;
}

function blockOf(area: Range, at: (row: number, column: number) => Entered): Entered[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_, across) =>
      at(area.top + down, area.left + across),
    ),
  );
}

/** What a value reads as where it is typed back: an error is its name. */
export function entryOf(value: Exclude<Entered, null>): string {
  return isCellError(value) ? value.error : String(value);
}
