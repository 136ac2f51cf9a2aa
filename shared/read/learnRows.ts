import { assignFields, type FieldColumn } from './headings';
import { capitalsHead } from './actions/rows/bandRow';
import { fieldsOf } from './actions/columns/Fields';
import { isBodyColumn } from './actions/who/leadMarks';
import { mannerOf, type Manner } from './actions/several/manner';
import { rowOf } from './actions/rows/row';
import { partSheet, type Part } from './partSheet';
import { stripsOf } from './layout';
import type { Line, SheetView, Table } from './sheet';

/** How the action tables of a sheet are laid out: all that single rows are read by. */
export interface RowsLearnt {
  readonly columns: readonly FieldColumn[];
  readonly manner: Manner;
  readonly shouted: boolean;
  /** The lines of their headings, each once. */
  readonly headings: readonly Line[];
  /** The lines of their bodies. */
  readonly body: readonly Line[];
}

type ActionPart = Part & { readonly kind: 'actions'; readonly table: Table };

/**
 * The layout of a sheet's action tables; null where it has none, where they differ, where they stand
 * side by side, or where a table has no heading to know it by again.
 */
export function learnRows(view: SheetView): RowsLearnt | null {
  if (stripsOf(view).length !== 1) return null;
  const parts = partSheet(view).filter((part): part is ActionPart => part.kind === 'actions');
  const [first, ...others] = parts.map(({ table }) => table);
  if (!first || parts.some(({ labels = [], table }) => labels.length > 0 || table.headingLines.length === 0))
    return null;
  const columns = assignFields(first.columns, first.body);
  const same = others.every((table) => sameColumns(columns, assignFields(table.columns, table.body)));
  if (!same || columns.some((own) => own.doubtful || isBodyColumn(own))) return null;
  const tables = [first, ...others];
  const rows = tables.flatMap((table) => {
    const fields = fieldsOf(table);
    return table.body.map((line) => rowOf(line, fields));
  });
  const shouted = capitalsHead(rows);
  return {
    columns,
    manner: mannerOf(rows, shouted),
    shouted,
    headings: tables.flatMap(({ headingLines }) => headingLines),
    body: tables.flatMap(({ body }) => body),
  };
}

function sameColumns(a: readonly FieldColumn[], b: readonly FieldColumn[]): boolean {
  const sayOf = (columns: readonly FieldColumn[]) =>
    JSON.stringify(
      columns.map(({ field, column: { first, last, heading } }) => [field, first, last, heading]),
    );
  return sayOf(a) === sayOf(b);
}
