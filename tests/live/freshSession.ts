import {
  computedColumns,
  computedName,
  isComputedSheet,
  withoutComputed,
  type ComputedColumn,
  type Grid,
  type Workbook,
} from '../../shared/grid';
import { ROW_ID } from '../../shared/rowId';
import { Engine } from '../../addin/engine';

/** What our columns say below their headings, by row and name: `Burglary 4 Delivery RAG: Red ▲`. Ids are left out: they are drawn. */
export function computedCells({ sheets }: Workbook): string[] {
  return sheets.flatMap((grid) => {
    if (isComputedSheet(grid)) return [];
    const columns = new Map(columnsOf(grid).map((own) => [own.column, own]));
    return grid.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell }) => {
        const own = columns.get(column);
        if (!own || row <= own.top || cell.text === '' || computedName(cell.text) !== null) return [];
        const value = cell.kind === 'date' ? cell.value.slice(0, 10) : String(cell.value);
        return [`${grid.sheet} ${row} ${own.name}: ${value}`];
      }),
    );
  });
}

/** What our columns should say, as somebody would find who reads the workbook for the first time. */
export function expectedCells(workbook: Workbook, today: string): string[] {
  const engine = new Engine();
  engine.replace(withoutComputed(workbook));
  const { besides } = engine.find(today);
  return workbook.sheets.flatMap((grid) => {
    const own = columnsOf(grid);
    const beside = besides.get(grid.sheet);
    if (own.length === 0) return [];
    const top = Math.min(...own.map((column) => column.top));
    const rows = [...(beside?.rows ?? [])].sort(([a], [b]) => a - b);
    return rows.flatMap(([row, values]) =>
      own.flatMap(({ name }) => {
        const value = values[name as keyof typeof values] ?? null;
        if (value === null || row <= top) return [];
        return [`${grid.sheet} ${row} ${name}: ${typeof value === 'object' ? value.day : String(value)}`];
      }),
    );
  });
}

function columnsOf(grid: Grid): ComputedColumn[] {
  return [...computedColumns(grid).values()].filter(({ name }) => name !== ROW_ID);
}
