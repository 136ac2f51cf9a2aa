import type { Range } from '../../../shared/grid';
import type { CellPlace } from './calcWorkbook';
import type { FormulaNode } from './formulaNode';
import type { FormulaRecord } from './formulaRecord';
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
 * Whether an area, where it stands now, may have got or lost lines: one that moved as a whole holds what
 * it held. Those that only reach to the seam are counted in.
 */
function isCut(
  area: Precedent & { readonly sheet: string },
  { sheet, axis, at, count, way }: MovedLines,
): boolean {
  if (area.sheet !== sheet) return false;
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return way === 'insert' ? first < at + count && last >= at : first <= at && last >= at - 1;
}

/** Where an area that is not cut lay before. */
function areaBefore(
  area: Range & { readonly sheet: string },
  { sheet, axis, at, count, way }: MovedLines,
): Range {
  const [first, last] = axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  if (area.sheet !== sheet || area[first] < at) return area;
  const by = way === 'delete' ? count : -count;
  return { ...area, [first]: area[first] + by, [last]: area[last] + by };
}

/**
 * Whether a formula is the one it was and looks at what it looked at, so that its result can be kept.
 * Where a step is taken back, another may have come in its place.
 *
 * @param areas what it looks at now, with the sheets' own names.
 */
export function onlyMoved(
  { node, precedents }: FormulaRecord,
  areas: readonly (Precedent & { readonly sheet: string })[],
  before: FormulaRecord,
  moved: MovedLines,
): boolean {
  if (precedents.names.length > 0 || precedents.asksForPlace) return false;
  const seen = before.precedents.areas;
  const isSameLook = areas.every((area, index) => {
    const [was, is] = [seen[index], areaBefore(area, moved)];
    return was !== undefined && SIDES.every((side) => was[side] === is[side]) && !isCut(area, moved);
  });
  return isSameLook && areas.length === seen.length && (node === before.node || isAlike(node, before.node));
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** Whether two formulas say the same but for where they look. */
function isAlike(a: FormulaNode | null, b: FormulaNode | null): boolean {
  const [first, second] = [a, b].map((node) =>
    JSON.stringify(node, (_key, value: unknown) => (isArea(value) ? 'area' : value)),
  );
  return first === second;
}

function isArea(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'area';
}
