import fc from 'fast-check';
import type { Seat } from '../../addin/workbook';

/** One thing an officer does, on the sheet named. */
export type Edit =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'clear'; readonly row: number; readonly column: number }
  | { readonly kind: 'paste'; readonly row: number; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'insert' | 'delete'; readonly row: number }
  /** Of the officer's columns alone, or with ours. */
  | { readonly kind: 'sort'; readonly column: number; readonly withOurs: boolean }
  | { readonly kind: 'undo' };

const TEXTS = [
  'Complete',
  'In progress',
  'Cancelled',
  'June 2004',
  'March 2005',
  'Ongoing',
  'as soon as we can',
  'Housing manager',
  'Lend out timer switches',
  'As above',
  '1.3',
  '2.10',
  'someone@example.org',
];

const text = fc.constantFrom(...TEXTS);

/** Edits of a table whose headings stand on row `top`, with so many rows and columns. */
export function anyEdit(top: number, rows: number, columns: number): fc.Arbitrary<Edit> {
  const row = fc.integer({ min: top + 1, max: top + rows });
  const column = fc.integer({ min: 0, max: columns - 1 });
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('type' as const), row, column, text }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('clear' as const), row, column }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('paste' as const),
        row,
        rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), row }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('sort' as const), column, withOurs: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  );
}

export function doEdit(seat: Seat, sheet: string, top: number, right: number, edit: Edit): void {
  const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  switch (edit.kind) {
    case 'type':
      return seat.type(sheet, at(edit.row, edit.column), `'${edit.text}`);
    case 'clear':
      return seat.clear(sheet, at(edit.row, edit.column));
    case 'paste':
      return seat.paste(sheet, at(edit.row, 0), edit.rows);
    case 'insert':
      return seat.insertRows(sheet, edit.row);
    case 'delete':
      return seat.deleteRows(sheet, edit.row);
    case 'sort':
      return seat.sort(
        sheet,
        { top: top + 1, left: 0, bottom: top + 5, right: edit.withOurs ? right + 10 : right },
        edit.column,
      );
    case 'undo':
      seat.undo();
  }
}
