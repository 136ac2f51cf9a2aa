import type { BookColumn, BookSheet, BookValue } from './countyBook';

/** A column and where its value comes from in a row of whatever the table lists. */
export interface ColumnOf<Row> extends BookColumn {
  readonly value: (row: Row) => BookValue | undefined;
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

/** A sheet that lists `rows`, one a line. */
export function tableSheet<Row>(
  name: string,
  title: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  traits: Pick<BookSheet, 'internal'> = {},
): BookSheet {
  return {
    name,
    title,
    lines: [],
    table: {
      name,
      columns: columns.map(({ value: _, ...column }) => column),
      rows: rows.map((row) => columns.map((column) => column.value(row) ?? null)),
    },
    ...traits,
  };
}
