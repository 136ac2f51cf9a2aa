import type { GridCell, PaintedCell } from '../../../shared/grid';

/** What has been read of a row so far. */
export interface RowCells {
  readonly cells: GridCell[];
  readonly painted: PaintedCell[];
  /** The columns of cells that are struck out, whether they hold something or not. */
  readonly struck: number[];
}

/** Tables end before this column: farther cells are painted because their whole row is. */
const FARTHEST = 400;

/** Keeps the fill of a cell, or of several behind one another, where it has one that may rate something. */
export function paintCells({ painted }: RowCells, column: number, rgb: string | null, count = 1): void {
  if (rgb === null) return;
  for (let at = column; at < Math.min(column + count, FARTHEST); at++) painted.push({ column: at, rgb });
}
