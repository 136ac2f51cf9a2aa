import type { Range } from '../../../shared/grid';
import { cellAt, holds, isEmptyCell, overlap, type SheetState } from '../../workbook';
import type { Measures } from './measure';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A selection: where it began, which is the cell that takes what is typed, and where it was drawn to. */
export interface Cursor {
  readonly anchor: Spot;
  readonly head: Spot;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS = {
  up: { axis: 'rows', by: -1 },
  down: { axis: 'rows', by: 1 },
  left: { axis: 'columns', by: -1 },
  right: { axis: 'columns', by: 1 },
} as const;

export function cursorAt(row: number, column: number): Cursor {
  return { anchor: { row, column }, head: { row, column } };
}

export function cursorOver({ top, left, bottom, right }: Range): Cursor {
  return { anchor: { row: top, column: left }, head: { row: bottom, column: right } };
}

/** What a cursor selects: whole merged blocks, never parts of them. */
export function selectionOf({ anchor, head }: Cursor, sheet: SheetState): Range {
  let area: Range = {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      if (!overlap(merge, area)) continue;
      const wider = {
        top: Math.min(area.top, merge.top),
        left: Math.min(area.left, merge.left),
        bottom: Math.max(area.bottom, merge.bottom),
        right: Math.max(area.right, merge.right),
      };
      grown ||= Object.entries(wider).some(([side, value]) => area[side as keyof Range] !== value);
      area = wider;
    }
  }
  return area;
}

/** The merged block that holds a cell, or the cell alone. */
export function blockAt(sheet: SheetState, { row, column }: Spot): Range {
  const merge = sheet.merges.find((each) => holds(each, row, column));
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** The next cell in a direction that can be seen, beyond the block one stands in. */
export function step(sheet: SheetState, { rows, columns }: Measures, from: Spot, way: Direction): Spot {
  const block = blockAt(sheet, from);
  const { axis, by } = STEPS[way];
  if (axis === 'rows') {
    const edge = by > 0 ? block.bottom : block.top;
    return { row: rows.step(edge, by), column: from.column };
  }
  const edge = by > 0 ? block.right : block.left;
  return { row: from.row, column: columns.step(edge, by) };
}

/** As Ctrl and an arrow: to the last filled cell of a run, or from its end to the next run, or to the edge. */
export function leap(sheet: SheetState, measures: Measures, from: Spot, way: Direction): Spot {
  const isFilled = ({ row, column }: Spot) => !isEmptyCell(cellAt(sheet, row, column));
  const next = (at: Spot) => step(sheet, measures, at, way);
  const first = next(from);
  const staysWithin = isFilled(from) && isFilled(first);
  for (let at = first; ;) {
    const after = next(at);
    const isEdge = after.row === at.row && after.column === at.column;
    if (isEdge || (staysWithin ? !isFilled(after) : isFilled(at))) return at;
    at = after;
  }
}

/** The last row and column in use, where Ctrl+End goes. */
export function lastSpot(sheet: SheetState): Spot {
  let [row, column] = [0, 0];
  for (const [each, cells] of sheet.rows) {
    for (const [place, cell] of cells) {
      if (isEmptyCell(cell)) continue;
      row = Math.max(row, each);
      column = Math.max(column, place);
    }
  }
  return { row, column };
}
