import type { Range } from '../../../shared/grid';
import type { SheetState } from '../../workbook';
import {
  cursorAt,
  lastSpot,
  leap,
  selectionOf,
  step,
  type Cursor,
  type Direction,
  type Spot,
} from './cursor';
import type { GridDeeds } from './GridDeeds';
import type { Measures } from './measure';

/** What keys need of the grid they steer. */
export interface Steered {
  readonly sheet: SheetState;
  readonly measures: Measures;
  readonly cursor: Cursor;
  /** Rows that are in sight, for paging. */
  readonly page: number;
  move(cursor: Cursor): void;
  edit(typed: string | null): void;
  openMenu(): void;
  turnSheet(by: 1 | -1): void;
  leave(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Does what a key asks of the grid; false where it asks nothing. Keys are those of Excel. */
export function pressKey(event: KeyboardEvent, grid: Steered, deeds: GridDeeds): boolean {
  const { key, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const selection = selectionOf(grid.cursor, grid.sheet);
  const way = ARROWS[key];
  if (way && !altKey)
    return move(grid, shiftKey, (from) => (command ? leap : step)(grid.sheet, grid.measures, from, way));
  if (command) return pressCommand(key, grid, deeds, selection, shiftKey);
  switch (key) {
    case 'Enter':
    case 'Tab': {
      const ways = { Enter: ['down', 'up'], Tab: ['right', 'left'] } as const;
      return move(grid, false, (from) => step(grid.sheet, grid.measures, from, ways[key][shiftKey ? 1 : 0]));
    }
    case 'Home':
      return move(grid, shiftKey, ({ row }) => ({ row, column: grid.measures.columns.step(-1, 1) }));
    case 'PageDown':
    case 'PageUp':
      return move(grid, shiftKey, ({ row, column }) => ({
        row: paged(grid, row, key === 'PageDown'),
        column,
      }));
    case 'F2':
      grid.edit(null);
      return true;
    case 'F6':
      grid.leave();
      return true;
    case 'F10':
      if (!shiftKey) return false;
      grid.openMenu();
      return true;
    case 'ContextMenu':
      grid.openMenu();
      return true;
    case 'Delete':
      deeds.clear(selection);
      return true;
    case 'Backspace':
      grid.edit('');
      return true;
    default:
      if (altKey || [...key].length !== 1) return false;
      grid.edit(key);
      return true;
  }
}

function pressCommand(
  key: string,
  grid: Steered,
  deeds: GridDeeds,
  selection: Range,
  shiftKey: boolean,
): boolean {
  switch (key.toLowerCase()) {
    case 'z':
      if (shiftKey) deeds.redo();
      else deeds.undo();
      return true;
    case 'y':
      deeds.redo();
      return true;
    case 'd':
      deeds.fillDown(selection);
      return true;
    case 'r':
      deeds.fillRight(selection);
      return true;
    case 'a':
      grid.move({ anchor: { row: 0, column: 0 }, head: lastSpot(grid.sheet) });
      return true;
    case 'home':
      return move(grid, shiftKey, () => ({ row: 0, column: 0 }));
    case 'end':
      return move(grid, shiftKey, () => lastSpot(grid.sheet));
    case 'pagedown':
      grid.turnSheet(1);
      return true;
    case 'pageup':
      grid.turnSheet(-1);
      return true;
    default:
      return false;
  }
}

/** Moves the selection, or draws it on where Shift is held. */
function move(grid: Steered, draws: boolean, to: (from: Spot) => Spot): boolean {
  const { anchor, head } = grid.cursor;
  if (draws) grid.move({ anchor, head: to(head) });
  else {
    const { row, column } = to(anchor);
    grid.move(cursorAt(row, column));
  }
  return true;
}

function paged({ measures, page }: Steered, row: number, isDown: boolean): number {
  const { rows } = measures;
  const from = rows.startOf(row) + (isDown ? page : -page);
  return rows.at(Math.max(0, Math.min(from, rows.length - 1)));
}
