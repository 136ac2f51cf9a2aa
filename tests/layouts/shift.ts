import type { Grid, Workbook } from '../../shared/grid';

/** The same workbook with everything on its sheets further down and further in. */
export function shifted(workbook: Workbook, down: number, right: number): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((grid) => shiftedGrid(grid, down, right)) };
}

function shiftedGrid(grid: Grid, down: number, right: number): Grid {
  return {
    ...grid,
    rows: grid.rows.map(({ row, cells, ...rest }) => ({
      ...rest,
      row: row + down,
      cells: cells.map(({ column, cell }) => ({ column: column + right, cell })),
    })),
    merges: grid.merges.map(({ top, left, bottom, right: edge }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: edge + right,
    })),
    hiddenColumns: grid.hiddenColumns.map((column) => column + right),
  };
}
