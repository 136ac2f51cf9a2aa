import { allComputedColumns, isComputedSheet, type ComputedColumn, type Grid } from '../grid';
import { COLOUR_IDS } from './colours';
import { ROWS_TO_COME } from './rowsToCome';
import type { SheetPatch } from './sheetPatch';

/** Takes our columns away from a sheet that was set up, with all that came with them. */
export function remove(grid: Grid): SheetPatch[] {
  const { sheet } = grid;
  const columns = allComputedColumns(grid);
  if (columns.length === 0) return [];
  const bottom = (grid.rows.at(-1)?.row ?? 0) + ROWS_TO_COME;
  return [
    ...COLOUR_IDS.map((id): SheetPatch => ({ kind: 'no colours', id, sheet })),
    ...blocks(columns).flatMap(({ left, right, top }): SheetPatch[] => [
      { kind: 'columns', sheet, left, right, hidden: false },
      { kind: 'clear', sheet, area: { top, left, bottom, right } },
    ]),
  ];
}

/** Takes the sheet of lists away, once no sheet is left that looks anything up in it. */
export function removeLists(sheets: readonly Grid[], leaving: string): SheetPatch[] {
  const stillUsed = sheets.some(
    (grid) => grid.sheet !== leaving && !isComputedSheet(grid) && allComputedColumns(grid).length > 0,
  );
  if (stillUsed) return [];
  return sheets.filter(isComputedSheet).map(({ sheet }): SheetPatch => ({ kind: 'remove sheet', sheet }));
}

/** Columns side by side that begin on the same row. */
function blocks(columns: readonly ComputedColumn[]): { left: number; right: number; top: number }[] {
  const found: { left: number; right: number; top: number }[] = [];
  for (const { column, top } of columns) {
    const last = found.at(-1);
    if (last && last.right === column - 1 && last.top === top) last.right = column;
    else found.push({ left: column, right: column, top });
  }
  return found;
}
