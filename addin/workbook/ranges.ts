import type { Range } from '../../shared/grid';

/** The rows and columns of Excel. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** What both cover, or null. */
export function overlap(a: Range, b: Range): Range | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** What is left of an area without another: up to four blocks. */
export function without(area: Range, taken: Range): Range[] {
  const both = overlap(area, taken);
  if (!both) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: both.top - 1, right },
    { top: both.bottom + 1, left, bottom, right },
    { top: both.top, left, bottom: both.bottom, right: both.left - 1 },
    { top: both.top, left: both.right + 1, bottom: both.bottom, right },
  ].filter((block) => block.top <= block.bottom && block.left <= block.right);
}

/** The smallest area around all of them, or null for none. */
export function around(areas: readonly Range[]): Range | null {
  if (areas.length === 0) return null;
  return areas.reduce((all, area) => ({
    top: Math.min(all.top, area.top),
    left: Math.min(all.left, area.left),
    bottom: Math.max(all.bottom, area.bottom),
    right: Math.max(all.right, area.right),
  }));
}

export function holds(area: Range, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
