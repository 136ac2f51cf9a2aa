import type { Range } from '../../shared/grid';
import { around } from './ranges';
import { EMPTY_CELL } from './sheetCell';
import { cellAt, type BookState, type SheetState } from './sheetState';
import { shiftPlace, type Shift } from './shiftCells';
import { changeCells } from './writeCells';

/** One step of a person's: the workbook before and after it. */
export interface UndoStep {
  readonly before: BookState;
  readonly after: BookState;
  /** The sheet that it was done to, by id. */
  readonly sheet: string;
  /** How rows, columns or cells moved; null where none did. */
  readonly shift: Shift | null;
}

/** A state to put in place, and what of it differs. */
export interface Undone {
  readonly state: BookState;
  readonly sheet: string;
  readonly area: Range;
  /** How cells moved by it. */
  readonly shift: Shift | null;
}

const MOST_STEPS = 100;

/** What one person can take back. What others and add-ins did since stays. */
export class UndoList {
  #done: UndoStep[] = [];
  #undone: UndoStep[] = [];

  get steps(): number {
    return this.#done.length;
  }

  add(step: UndoStep): void {
    this.#done = [...this.#done.slice(1 - MOST_STEPS), step];
    this.#undone = [];
  }

  empty(): void {
    this.#done = [];
    this.#undone = [];
  }

  undo(now: BookState): Undone | null {
    const step = this.#done.pop();
    const { before, after, sheet, shift } = step ?? {};
    const undone = step && restore(now, after!, before!, sheet!, shift ? opposite(shift) : null);
    if (undone) this.#undone.push(step);
    return undone ?? null;
  }

  redo(now: BookState): Undone | null {
    const step = this.#undone.pop();
    const redone = step && restore(now, step.before, step.after, step.sheet, step.shift);
    if (redone) this.#done.push(step);
    return redone ?? null;
  }
}

function opposite(shift: Shift): Shift {
  return { ...shift, way: shift.way === 'insert' ? 'delete' : 'insert' };
}

/** Takes a workbook from one state to another, with all that has been done to its cells since. */
function restore(
  now: BookState,
  from: BookState,
  to: BookState,
  id: string,
  shift: Shift | null,
): Undone | null {
  const sheetIn = (book: BookState, sheet: string): SheetState | undefined =>
    book.sheets.find((other) => other.id === sheet);
  const [before, after] = [sheetIn(from, id), sheetIn(to, id)];
  if (!before || !after || !sheetIn(now, id)) return null;
  const sheets = now.sheets.map((sheet) => {
    const [was, becomes] = [sheetIn(from, sheet.id), sheetIn(to, sheet.id)];
    if (!was || !becomes || was === becomes) return sheet;
    return sheet === was ? becomes : withCellsSince(becomes, was, sheet, sheet.id === id ? shift : null);
  });
  const names = now.names === from.names ? to.names : now.names;
  const area = around(differing(before, after)) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { state: { ...now, names, sheets }, sheet: id, area, shift };
}

/** A state with the cells that became others between two, moved to where they now stand. */
function withCellsSince(
  state: SheetState,
  was: SheetState,
  now: SheetState,
  shift: Shift | null,
): SheetState {
  let sheet = state;
  for (const { top: row, left: column } of differing(was, now)) {
    const formula = cellAt(now, row, column)?.formula;
    // Another result of the same formula is nobody's doing, and is worked out anew.
    if (formula !== undefined && formula === cellAt(was, row, column)?.formula) continue;
    const toRow = shift?.axis === 'row' ? shiftPlace(row, shift) : row;
    const toColumn = shift?.axis === 'column' ? shiftPlace(column, shift) : column;
    if (toRow === null || toColumn === null) continue;
    // What was edited since and is now taken back otherwise: the one who takes back wins.
    if (shift === null && cellAt(state, row, column) !== cellAt(was, row, column)) continue;
    const area = { top: toRow, left: toColumn, bottom: toRow, right: toColumn };
    sheet = changeCells(sheet, area, () => cellAt(now, row, column) ?? EMPTY_CELL);
  }
  return sheet;
}

/** The cells that two states of a sheet have differently, each as an area. */
function differing(a: SheetState, b: SheetState): Range[] {
  const cells: Range[] = [];
  for (const row of new Set([...a.rows.keys(), ...b.rows.keys()])) {
    const [first, second] = [a.rows.get(row), b.rows.get(row)];
    if (first === second) continue;
    for (const column of new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])) {
      if (first?.get(column) === second?.get(column)) continue;
      cells.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return cells;
}
