import { parseA1 } from '../../grid';
import type { ReferenceTable } from '../../model';
import { isFormulaError } from '../isFormulaError';

/** One figure of a table. */
export interface Entry {
  readonly value: number;
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A row or a column of figures. */
export interface Line {
  readonly name: string;
  /** By the name of the line that crosses it. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The figures of a table both ways; a column of a table is checked as a row of the table turned over. */
export interface Matrix {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/**
 * Rows and columns in the order in which they stand on the sheet, with their figures. What is added up
 * down a column, or along a row, in which a formula has no result is left out: that is an issue of its own,
 * and the sum is wrong with it. So is one with a count that is no number, as `<5` and `4O` are none.
 */
export function matrixOf({ cells, columns }: ReferenceTable): Matrix {
  const rows = new Map<string, Map<string, Entry>>();
  const across = new Map<string, Map<string, Entry>>(columns.map((name) => [name, new Map<string, Entry>()]));
  const counts = columnsOfCounts(cells);
  const faulty = cells.filter(
    ({ value, column }) =>
      typeof value === 'string' &&
      (isFormulaError(value) || (counts.has(column) && /\d/.test(value) && numberOf(value) === null)),
  );
  const faultyRows = new Set(faulty.map(({ row }) => row));
  const faultyColumns = new Set(faulty.map(({ column }) => column));
  const inOrder = cells
    .flatMap((own) => {
      const value = numberOf(own.value);
      return value === null ? [] : [{ ...own, value }];
    })
    .sort((a, b) => rowOf(a.source.cell) - rowOf(b.source.cell));
  for (const { row, column, value, text, source } of inOrder) {
    const entry = { value, text, ...source };
    if (!faultyColumns.has(column)) put(rows, row, column, entry);
    if (!faultyRows.has(row)) put(across, column, row, entry);
  }
  return { rows: linesOf(rows), columns: linesOf(across) };
}

/** The columns in which most cells are numbers. */
function columnsOfCounts(cells: ReferenceTable['cells']): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { column, value } of cells)
    balance.set(column, (balance.get(column) ?? 0) + (numberOf(value) === null ? -1 : 1));
  return new Set([...balance].filter(([, more]) => more > 0).map(([column]) => column));
}

/** Text that is nothing but a number counts as it: that it is text is another rule's issue. */
function numberOf(value: string | number | boolean): number | null {
  if (typeof value === 'number') return value;
  const plain = typeof value === 'string' && /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(value.trim());
  return plain ? Number(value.replace(/,/g, '')) : null;
}

/** The table turned over. */
export function turned({ rows, columns }: Matrix): Matrix {
  return { rows: columns, columns: rows };
}

function put(lines: Map<string, Map<string, Entry>>, line: string, crossing: string, entry: Entry): void {
  const own = lines.get(line);
  if (own) own.set(crossing, entry);
  else lines.set(line, new Map([[crossing, entry]]));
}

function linesOf(lines: ReadonlyMap<string, ReadonlyMap<string, Entry>>): Line[] {
  return [...lines].filter(([, entries]) => entries.size > 0).map(([name, entries]) => ({ name, entries }));
}

function rowOf(cell: string): number {
  return parseA1(cell)?.row ?? 0;
}

/** True for a line of shares, rates or averages, which do not add up. */
export function isRatio({ name, entries }: Line): boolean {
  if (
    /%|\bper\s?cent|percent|proportion|\brates?\b|\bper \d|\baverage|\bmean\b|\bratio\b|\brank|\bindex\b|\bchange\b|\bvariance\b|\bdifference\b/i.test(
      name,
    )
  )
    return true;
  const all = [...entries.values()];
  return all.length > 0 && all.filter(({ text }) => text.includes('%')).length * 2 >= all.length;
}

/** True for a line that is the sum of others by its name. */
export function isTotal({ name }: Line): boolean {
  const last = name.split(' / ').at(-1)!.trim();
  return /^(?:grand |sub[- ]?|overall )?totals?\b|\btotals?$|^(?:all|overall|sum)\b|^combined$|^(?:district|county|force|borough|partnership) (?:total|wide)\b/i.test(
    last,
  );
}
