import { parseA1, textCell, type Grid, type GridRow, type Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';

/** Another way in which the same headings might stand over the same rows. */
export interface Headed {
  readonly how: string;
  /** The workbook with its headings changed; the very same one where it has none that could be. */
  readonly of: (workbook: Workbook, reading: Reading) => Workbook;
  /** Layouts that may then be read otherwise. */
  readonly but: readonly string[];
}

/** What a reading found on one sheet, by rows from 0, ascending. */
interface Found {
  /** The cells that head something, by row. */
  readonly headings: ReadonlyMap<number, number>;
  readonly actions: readonly number[];
  readonly records: readonly number[];
}

const rowOf = (cell: string): number => parseA1(cell.split(':')[0]!)!.row;

const rowsOf = (cells: readonly string[]): readonly number[] =>
  [...new Set(cells.map(rowOf))].sort((a, b) => a - b);

function foundOn(sheet: string, { plans, notes }: Reading): Found {
  const cellsOf = (
    records: readonly { readonly source: { readonly sheet: string; readonly cell: string } }[],
  ) => records.filter(({ source }) => source.sheet === sheet).map(({ source }) => source.cell);
  const actions = cellsOf(plans.flatMap((plan) => plan.actions));
  const indicators = cellsOf(plans.flatMap((plan) => plan.indicators));
  const headings = new Map<number, number>();
  for (const { kind, sheet: own, cell } of notes)
    if (kind === 'heading' && own === sheet) headings.set(rowOf(cell), (headings.get(rowOf(cell)) ?? 0) + 1);
  return { headings, actions: rowsOf(actions), records: rowsOf([...actions, ...indicators]) };
}

/** Changes the sheets that hold records. */
const sheets =
  (change: (grid: Grid, found: Found) => Grid): Headed['of'] =>
  (workbook, reading) => {
    const changed = workbook.sheets.map((grid) => change(grid, foundOn(grid.sheet, reading)));
    const isSame = changed.every((grid, at) => grid === workbook.sheets[at]);
    return isSame ? workbook : { ...workbook, sheets: changed };
  };

/** Rewrites the texts in the heading row next above the first record. */
const names = (rewrite: (text: string) => string): Headed['of'] =>
  sheets((grid, { headings, records: [first = 0] }) => {
    const heading = Math.max(...[...headings.keys()].filter((row) => row < first));
    if (!grid.rows.some(({ row }) => row === heading)) return grid;
    const rewritten = ({ cells, ...rest }: GridRow): GridRow => ({
      ...rest,
      cells: cells.map(({ column, cell }) => ({
        column,
        cell: cell.kind === 'text' ? textCell(rewrite(cell.text)) : cell,
      })),
    });
    return { ...grid, rows: grid.rows.map((own) => (own.row === heading ? rewritten(own) : own)) };
  });

/** With a row put in at `at`, a copy of the one at `from` above it. */
function withRowAt(grid: Grid, at: number, from: number): Grid {
  const down = (row: number) => (row >= at ? row + 1 : row);
  const { cells } = grid.rows.find(({ row }) => row === from)!;
  const rows = [
    ...grid.rows.map((own) => ({ ...own, row: down(own.row) })),
    { row: at, hidden: false, cells },
  ];
  const merges = [
    ...grid.merges.map((own) => ({ ...own, top: down(own.top), bottom: down(own.bottom) })),
    ...grid.merges.filter(({ top }) => top === from).map((own) => ({ ...own, top: at, bottom: at })),
  ];
  return { ...grid, rows: rows.sort((a, b) => a.row - b.row), merges };
}

/** The heading over the action in the middle of a sheet comes again right above it, as at the head of a page. */
const again = sheets((grid, { headings, actions }) => {
  const heads = (row: number) => (headings.get(row) ?? 0) > 1;
  const isParted = (row: number) => grid.merges.some(({ top, bottom }) => top < row && bottom >= row);
  const filled = (row: number) => grid.rows.find((own) => own.row === row)?.cells.length ?? 0;
  const at = actions
    .slice(Math.floor(actions.length / 2))
    .find((row) => filled(row - 1) > 2 && !heads(row - 1) && !isParted(row));
  if (at === undefined) return grid;
  const last = Math.max(...[...headings.keys()].filter((row) => row < at && heads(row)));
  if (last < 0) return grid;
  let first = last;
  while (heads(first - 1)) first--;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  if (isParted(last + 1) || lines.some(isParted)) return grid;
  return lines.reduce((changed, row) => withRowAt(changed, at, row), grid);
});

export const headed: readonly Headed[] = [
  {
    how: 'in capitals',
    of: names((text) => text.toUpperCase()),
    // its other headings stay as they are, but for the last of these
    but: [
      'one form an action',
      'actions carried over a page break',
      'a form of questions for each problem',
      'an objective over two pages with the heading between',
      'indicators with a commentary under each, quarters added up',
    ],
  },
  {
    how: 'with a colon behind each name',
    of: names((text) => `${text}:`),
    but: ['milestones under days', 'an objective over two pages with the heading between'],
  },
  {
    how: 'with its headings again between two rows',
    of: again,
    // not headings of actions, or another line than the one that heads them
    but: [
      'a logical framework with its levels in the words',
      'a plan on a page, its priorities side by side',
      'labelled actions with leads below each indicator',
      'what will be done in rows below each indicator',
      'groups’ actions side by side, one lower',
      'measures beside actions, their headings lower',
      'measures beside actions, their headings higher',
      'what will be done in each year beside commitments',
    ],
  },
];
