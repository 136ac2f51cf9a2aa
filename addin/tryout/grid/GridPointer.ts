import type { Range } from '../../../shared/grid';
import { LAST_COLUMN, LAST_ROW } from '../../workbook';
import { cursorAt, type Cursor, type Spot } from './cursor';
import type { GridSelection } from './GridSelection';
import type { GridView } from './GridView';
import { charactersOf } from './measure';

/** What the mouse or a finger needs of the grid. */
export interface Pointed {
  readonly view: GridView;
  readonly selection: GridSelection;
  edit(): void;
  fill(from: Range, over: Range): void;
  setWidth(column: number, characters: number): void;
}

type Drag =
  | { readonly kind: 'select'; readonly from: Cursor }
  | { readonly kind: 'fill'; readonly from: Range; over: Range }
  | { readonly kind: 'width'; readonly column: number; readonly x: number; readonly was: number };

/** Selects, draws selections on, fills from the handle and widens columns, by mouse, pen or finger. */
export function pointAt(grid: Pointed): void {
  const { root } = grid.view;
  let drag: Drag | null = null;
  root.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement || isOnScrollbar(event, root))
      return;
    drag = begin(event, grid);
    // Fingers scroll.
    if (event.pointerType !== 'mouse') drag = drag.kind === 'select' ? null : drag;
    if (drag) root.setPointerCapture(event.pointerId);
    if (event.pointerType === 'mouse') event.preventDefault();
    root.focus({ preventScroll: true });
  });
  root.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const spot = grid.view.spotAt(event.clientX, event.clientY);
    if (drag.kind === 'select') grid.selection.move(drawnTo(drag.from, spot));
    else if (drag.kind === 'fill') {
      drag.over = filledTo(drag.from, spot);
      grid.view.select(drag.over, grid.selection.active);
    }
  });
  root.addEventListener('pointerup', (event) => {
    const ended = drag;
    drag = null;
    if (ended?.kind === 'fill') grid.fill(ended.from, ended.over);
    if (ended?.kind === 'width')
      grid.setWidth(ended.column, charactersOf(Math.max(20, ended.was + event.clientX - ended.x)));
  });
  root.addEventListener('dblclick', (event) => {
    if (grid.view.spotAt(event.clientX, event.clientY).on === 'cell') grid.edit();
  });
}

function begin(event: PointerEvent, grid: Pointed): Drag {
  const target = event.target as HTMLElement;
  const column = Number(target.dataset['column'] ?? NaN);
  if (Number.isInteger(column))
    return { kind: 'width', column, x: event.clientX, was: grid.view.measures.columns.sizeOf(column) };
  if (target.classList.contains('fill-handle'))
    return { kind: 'fill', from: grid.selection.area, over: grid.selection.area };
  const spot = grid.view.spotAt(event.clientX, event.clientY);
  const from = event.shiftKey ? drawnTo(grid.selection.cursor, spot) : begunAt(spot);
  grid.selection.move(from);
  return { kind: 'select', from };
}

type Pointing = ReturnType<GridView['spotAt']>;

function begunAt({ row, column, on }: Pointing): Cursor {
  if (on === 'corner') return { anchor: { row: 0, column: 0 }, head: { row: LAST_ROW, column: LAST_COLUMN } };
  if (on === 'row head') return { anchor: { row, column: 0 }, head: { row, column: LAST_COLUMN } };
  if (on === 'column head') return { anchor: { row: 0, column }, head: { row: LAST_ROW, column } };
  return cursorAt(row, column);
}

/** Whole rows and columns stay whole while they are drawn on. */
function drawnTo({ anchor, head }: Cursor, spot: Spot): Cursor {
  const row = head.row === LAST_ROW ? LAST_ROW : spot.row;
  const column = head.column === LAST_COLUMN ? LAST_COLUMN : spot.column;
  return { anchor, head: { row, column } };
}

/** Down or to the right, whichever goes further. */
function filledTo(from: Range, { row, column }: Spot): Range {
  const [down, along] = [row - from.bottom, column - from.right];
  if (down <= 0 && along <= 0) return from;
  return down >= along ? { ...from, bottom: row } : { ...from, right: column };
}

function isOnScrollbar(event: PointerEvent, root: HTMLElement): boolean {
  const frame = root.getBoundingClientRect();
  return event.clientX - frame.left > root.clientWidth || event.clientY - frame.top > root.clientHeight;
}
