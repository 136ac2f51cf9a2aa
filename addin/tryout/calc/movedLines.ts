import type { CellPlace } from './calcWorkbook';
import type { Precedent } from './precedents';

/** Whole rows or columns of a sheet that came or went. */
export interface MovedLines {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly way: 'insert' | 'delete';
}

/** Where a cell stood before; null where it is a new one. */
export function placeBefore(place: CellPlace, { sheet, axis, at, count, way }: MovedLines): CellPlace | null {
  const now = place[axis];
  if (place.sheet !== sheet || now < at) return place;
  if (way === 'delete') return { ...place, [axis]: now + count };
  return now < at + count ? null : { ...place, [axis]: now - count };
}

/**
 * Whether an area, where it stands now, may have got or lost lines: one that moved as a whole holds what it held. Those that only
 * reach to the seam are counted in.
 */
export function isCut(
  area: Precedent & { readonly sheet: string },
  { sheet, axis, at, count, way }: MovedLines,
): boolean {
  if (area.sheet !== sheet) return false;
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return way === 'insert' ? first < at + count && last >= at : first <= at && last >= at - 1;
}
