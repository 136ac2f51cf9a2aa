import { a1, type Cell, type Grid } from '../grid';
import type { Source } from '../model';

/** A row of a sheet whose first row holds the headings. */
export interface TableRow {
  readonly source: Source;
  cell(heading: string): Cell | null;
  /** The text as typed, trimmed; null where there is none. */
  text(heading: string): string | null;
  /** A number, or a number written as text; `56%` is 0.56. */
  number(heading: string): number | null;
  address(heading: string): string;
}

/** The rows below the headings, found by the heading's text: officers move columns. */
export function tableRows(grid: Grid | undefined): TableRow[] {
  const [first, ...rest] = grid?.rows ?? [];
  if (!grid || !first) return [];
  const columns = new Map(first.cells.map(({ column, cell }) => [cell.text.trim(), column]));
  return rest.map(({ row, cells }): TableRow => {
    const cell = (heading: string) =>
      cells.find(({ column }) => column === columns.get(heading))?.cell ?? null;
    return {
      source: { sheet: grid.sheet, cell: a1(row, 0) },
      cell,
      text: (heading) => textOf(cell(heading)),
      number: (heading) => numberOf(cell(heading)),
      address: (heading) => a1(row, columns.get(heading) ?? 0),
    };
  });
}

export function textOf(cell: Cell | null): string | null {
  return cell?.text.trim() || null;
}

export function numberOf(cell: Cell | null): number | null {
  if (cell?.kind === 'number') return cell.value;
  const match = cell && /^([+-]?)\s*([\d,]*\.?\d+)\s*(%?)$/.exec(cell.text.trim().replace(/[−–]/g, '-'));
  if (!match) return null;
  const value = Number(match[2]!.replace(/,/g, '')) * (match[1] === '-' ? -1 : 1);
  return match[3] ? value / 100 : value;
}
