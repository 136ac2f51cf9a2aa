import type { BookColumn, BookSheet, BookValue } from './countyBook';
import type { CountyState } from './countyState';

/**
 * A column and where its value comes from: a row of whatever the table lists, and the county that it is in.
 * Columns are made once, since a book is composed for each return anew.
 */
export interface ColumnOf<Row> extends BookColumn {
  readonly value: (row: Row, state: CountyState) => BookValue | undefined;
}

type Traits = Partial<Pick<BookColumn, 'widest' | 'from' | 'list' | 'personal' | 'internal'>>;
type Make = <Row>(heading: string, value: ColumnOf<Row>['value'], traits?: Traits) => ColumnOf<Row>;

const columnOf =
  (kind: BookColumn['kind'], widest: number): Make =>
  (heading, value, traits = {}) => ({ heading, kind, widest, from: 'district', value, ...traits });

export const id = columnOf('id', 14);
export const text = columnOf('text', 30);
export const number = columnOf('number', 14);
export const date = columnOf('date', 12);
export const rag = columnOf('rag', 14);
export const severity = columnOf('severity', 12);

interface SheetTraits<Row> extends Pick<BookSheet, 'internal'> {
  /** The headings of the cells of a row in which the county's own value stands. */
  readonly editedIn?: (row: Row, state: CountyState) => readonly string[];
}

/** A sheet that lists `rows`, one a line. */
export function tableSheet<Row>(
  name: string,
  title: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  state: CountyState,
  { editedIn, ...traits }: SheetTraits<Row> = {},
): BookSheet {
  const edited = editedIn ? editedCells(columns, rows, (row) => editedIn(row, state)) : {};
  return {
    name,
    title,
    lines: [],
    table: {
      name,
      columns: columns.map(({ value: _, ...column }) => column),
      rows: rows.map((row) => valuesIn(columns, row, state)),
      ...(Object.keys(edited).length > 0 && { edited }),
    },
    ...traits,
  };
}

function valuesIn<Row>(columns: readonly ColumnOf<Row>[], row: Row, state: CountyState): BookValue[] {
  const values: BookValue[] = [];
  for (const { value } of columns) values.push(value(row, state) ?? null);
  return values;
}

function editedCells<Row>(
  columns: readonly BookColumn[],
  rows: readonly Row[],
  editedIn: (row: Row) => readonly string[],
): Record<number, readonly number[]> {
  const places = new Map(columns.map(({ heading }, at) => [heading, at]));
  const edited: Record<number, readonly number[]> = {};
  for (const [at, row] of rows.entries()) {
    const headings = editedIn(row);
    if (headings.length === 0) continue;
    const found = headings.flatMap((heading) => places.get(heading) ?? []);
    if (found.length > 0) edited[at] = [...new Set(found)].sort((a, b) => a - b);
  }
  return edited;
}
