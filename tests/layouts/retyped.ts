import { textCell, type Cell, type Grid, type Workbook } from '../../shared/grid';

/** Another way in which the same words might have come onto a sheet. */
export interface Retyped {
  readonly how: string;
  readonly of: (workbook: Workbook) => Workbook;
  /** A layout that may then be read otherwise: whoever looks at its cells alone would be in doubt. */
  readonly but?: string;
}

const sheets =
  (change: (grid: Grid) => Grid): Retyped['of'] =>
  (workbook) => ({ ...workbook, sheets: workbook.sheets.map(change) });

const cells = (change: (cell: Cell) => Cell): Retyped['of'] =>
  sheets((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ column, cell }) => ({ column, cell: change(cell) })),
    })),
  }));

const texts = (change: (text: string) => string): Retyped['of'] =>
  cells((cell) => (cell.kind === 'text' ? textCell(change(cell.text)) : cell));

/** In characters: a cell of this width would break a longer text. */
const WIDTH = 45;

function broken(text: string): string {
  if (text.includes('\n')) return text;
  return text.slice(0, WIDTH) + text.slice(WIDTH).replace(/([a-z]) ([a-z])/, '$1\n$2');
}

export const retyped: readonly Retyped[] = [
  {
    how: 'with soft hyphens in its words',
    of: texts((text) => text.replace(/([a-z]{4})(?=[a-z]{4})/g, '$1\u00ad')),
  },
  { how: 'with letters joined, as in print', of: texts((text) => text.replaceAll('fi', '\ufb01')) },
  {
    how: 'with hyphens at which no line ends',
    of: texts((text) => text.replace(/(\w)-(?=\w)/g, '$1\u2011')),
  },
  { how: 'with signs that nobody sees', of: texts((text) => `\ufeff${text.replaceAll(' ', ' \u200b')}`) },
  { how: 'with spaces that do not break', of: texts((text) => text.replaceAll(' ', '\u00a0')) },
  { how: 'with Alt+Enter where a sentence was too wide', of: texts(broken) },
  {
    how: 'with line breaks as Windows has them, twice',
    of: texts((text) => text.replaceAll('\n', ' \r\n\r\n')),
  },
];
