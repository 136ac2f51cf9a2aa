import { a1, type Cell, type Grid, type Workbook } from '../../../shared/grid';
import { readWorkbookBytes } from '../../../sync/source';

/** The first sheet's cells by address. */
export async function cellsOf(bytes: Uint8Array, file = 'plan.xlsx'): Promise<Record<string, Cell>> {
  return byAddress(first(await readWorkbookBytes(file, bytes)));
}

export function first(workbook: Workbook): Grid {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}

export function byAddress(grid: Grid): Record<string, Cell> {
  return Object.fromEntries(
    grid.rows.flatMap(({ row, cells }) => cells.map(({ column, cell }) => [a1(row, column), cell] as const)),
  );
}

/** Address to value. */
export async function valuesOf(bytes: Uint8Array, file?: string): Promise<Record<string, unknown>> {
  const cells = await cellsOf(bytes, file);
  return Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cell.value]));
}

/** The reason for which a file is refused, or `read` where it is not. */
export async function refusalOf(bytes: Uint8Array, file = 'plan.xlsx'): Promise<string> {
  return readWorkbookBytes(file, bytes).then(
    () => 'read',
    (error: { reason?: string }) => error.reason ?? String(error),
  );
}
