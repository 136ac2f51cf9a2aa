import { idField } from './agreement';
import { isAsPublished } from './isAsPublished';
import type { TableFound } from './findTable';
import { matchRows, type RowMatch } from './matchRows';
import { plainName } from './plainText';
import { rowsRead } from './rowsRead';

/** How many of its values show that a column is one of the book's under another heading. */
const MOST = 0.8;
/** The same for a column that stands where the book's stood. */
const HALF = 0.5;
/** Fewer values than this prove nothing by themselves. */
const FEW = 3;

/**
 * The rows of a table, matched, once columns whose heading somebody changed are known again: by what
 * they hold, or by standing where the book's column stood. `found` is told where they are.
 */
export function settledRows(found: TableFound): RowMatch[] {
  findIds(found);
  let matches = matchRows(found.table, rowsRead(found));
  if (found.extras.size === 0 || found.columnAt.every((column) => column !== null)) return matches;
  let isChanged = false;
  for (const [field, column] of found.columnAt.entries()) {
    if (column !== null) continue;
    const renamed = [...found.extras.keys()].find((extra) => isColumn(found, matches, field, extra));
    if (renamed === undefined) continue;
    take(found, field, renamed);
    isChanged = true;
  }
  if (isChanged) matches = matchRows(found.table, rowsRead(found));
  return matches;
}

/** Without its ids a table's rows are known by likeness alone, so ids are looked for first. */
function findIds(found: TableFound): void {
  const { table, columnAt, extras, grid, headingRow } = found;
  const field = idField(table);
  if (field < 0 || columnAt[field] !== null) return;
  const ids = new Set(table.rows.map((row) => plainName(String(row[field]))));
  for (const column of extras.keys()) {
    const held = grid.rows.filter(
      ({ row, cells }) =>
        row > headingRow && cells.some((one) => one.column === column && ids.has(plainName(one.cell.text))),
    );
    if (held.length > 0 && held.length >= ids.size * HALF) return take(found, field, column);
  }
}

function take({ columnAt, extras }: TableFound, field: number, column: number): void {
  columnAt[field] = column;
  extras.delete(column);
}

function isColumn(found: TableFound, matches: readonly RowMatch[], field: number, extra: number): boolean {
  const { table } = found;
  let same = 0;
  let all = 0;
  for (const { read, published } of matches) {
    if (published === null) continue;
    const was = table.rows[published]![field] ?? null;
    if (was === null) continue;
    all += 1;
    if (isAsPublished(read.others.get(extra), table.columns[field]!, was)) same += 1;
  }
  if (all >= FEW && same >= all * MOST) return true;
  return standsWhereItStood(found, field, extra) && same >= all * HALF;
}

/** Between the columns the book's column stood between. */
function standsWhereItStood({ columnAt }: TableFound, field: number, extra: number): boolean {
  const isBefore = field === 0 || columnAt[field - 1] === extra - 1;
  const isAfter = field === columnAt.length - 1 || columnAt[field + 1] === extra + 1;
  return isBefore && isAfter && (field > 0 || columnAt.length > 1);
}
