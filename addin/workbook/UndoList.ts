import { EMPTY_CELL } from './sheetCell';
import { around } from './ranges';
import { cellAt, withSheet, type BookState, type SheetState } from './sheetState';
import { changeCells } from './writeCells';
import type { Range } from '../../shared/grid';

/** One step of a person's: a sheet before and after it. */
export interface UndoStep {
  readonly before: SheetState;
  readonly after: SheetState;
  /** Rows, columns or cells moved: it can only be undone while nothing else has happened to the sheet. */
  readonly moved: boolean;
}

/** A state to put in place, and what of it differs. */
export interface Undone {
  readonly state: BookState;
  readonly sheet: string;
  readonly area: Range;
  readonly moved: boolean;
}

const MOST_STEPS = 100;

/** What one person can take back. */
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

  undo(book: BookState): Undone | null {
    const step = this.#done.pop();
    const undone = step ? restore(book, step.after, step.before, step.moved) : null;
    if (step && undone) this.#undone.push(step);
    return undone;
  }

  redo(book: BookState): Undone | null {
    const step = this.#undone.pop();
    const redone = step ? restore(book, step.before, step.after, step.moved) : null;
    if (step && redone) this.#done.push(step);
    return redone;
  }
}

/** Takes a sheet from one state to another; where others have edited since, only the cells of the step. */
function restore(book: BookState, from: SheetState, to: SheetState, moved: boolean): Undone | null {
  const now = book.sheets.find((sheet) => sheet.id === from.id);
  if (!now) return null;
  const cells = differing(from, to);
  const area = around(cells) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  if (now === from) return { state: withSheet(book, to), sheet: to.id, area, moved };
  if (moved) return null;
  let sheet = now;
  for (const { top: row, left: column } of cells) {
    sheet = changeCells(
      sheet,
      { top: row, left: column, bottom: row, right: column },
      () => cellAt(to, row, column) ?? EMPTY_CELL,
    );
  }
  return { state: withSheet(book, sheet), sheet: to.id, area, moved };
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
