import fc from 'fast-check';
import { textCell, type Grid, type GridRow, type Workbook } from '../../shared/grid';
import { Dice } from '../generate/Dice';
import { heldout, layouts } from '../layouts';
import { edit, edited } from '../read/edits';

/** By name, so that the input of a number stays the same when layouts are added. */
const NAMES: readonly string[] = [
  'one form an action',
  'start and end in date cells',
  'tabs of different makers',
  'aim, objective, action and milestone in columns',
  'scorecard by quarter',
  'lead and date merged down over several actions',
  'months across',
  'several actions in one cell, leads and dates line by line',
  'objectives that are targets themselves',
  'headings misspelt, shouted and explained',
  'page furniture',
  'points that are part of one action',
  'priority on every row',
  'refs of all kinds',
  'tables under one another with headings of their own',
  'a file of separated text with bands',
  'a numbered target down the left, numbered actions beside it',
  'objectives with a lead and success criteria of their own',
  'turned on its side',
  'indicator and actions in the same row',
];

const SOUND = NAMES.flatMap(
  (name) => [...layouts, ...heldout].find((layout) => layout.name === name) ?? [],
).map(({ workbook }) => workbook);

/** What makes a text long: patterns that look for any of these look again and again. */
const REPEATED = [
  ...[
    'a ',
    '1.',
    '(',
    '\n',
    '- ',
    '1/',
    'June 2009, ',
    'and ',
    'Sgt A. Bell, ',
    'by 10% ',
    '813 in 2008/09 to ',
  ],
  ...[
    'Objective 1: ',
    '• ',
    '£',
    ' ',
    'Vale Council ',
    '2009/10 ',
    '"',
    '0',
    'Monday ',
    'to reduce ',
    'a/',
    '…',
  ],
];

/** A workbook laid out soundly, and then worked over by many hands: always the same one for a number. */
export function gridInput(no: number): Workbook {
  const dice = new Dice(no);
  for (let times = 0; times < 3; times++) dice.next();
  let workbook: Workbook = dice.pick(SOUND);
  for (let times = dice.between(0, 2); times > 0; times--) workbook = rearranged(workbook, dice);
  for (const own of fc.sample(edit, { seed: no, numRuns: dice.between(1, 25) }))
    workbook = edited(workbook, dice.between(0, 9), own);
  return workbook;
}

function rearranged(workbook: Workbook, dice: Dice): Workbook {
  const at = dice.between(0, Math.max(0, workbook.sheets.length - 1));
  const sheets = workbook.sheets.map((sheet, index) => (index === at ? change(sheet, dice) : sheet));
  return { ...workbook, sheets };
}

function change(sheet: Grid, dice: Dice): Grid {
  switch (dice.between(0, 4)) {
    case 0:
      return withRowsOfAnother(sheet, dice);
    case 1:
      return apart(sheet, turned(sheet.rows));
    case 2:
      return apart(sheet, columnsMoved(sheet.rows, dice));
    case 3:
      return withLongText(sheet, dice);
    default:
      return { ...sheet, hiddenColumns: [0, 1, 2].filter(() => dice.chance(0.5)), visibility: 'hidden' };
  }
}

/** Rows that come from elsewhere belong to no merge. */
function apart(sheet: Grid, rows: readonly GridRow[]): Grid {
  return { ...sheet, merges: [], rows: rows.filter(({ cells }) => cells.length > 0) };
}

function withRowsOfAnother(sheet: Grid, dice: Dice): Grid {
  const other = dice.pick(dice.pick(SOUND).sheets).rows;
  const cut = dice.between(0, sheet.rows.length);
  const pasted = other.slice(dice.between(0, other.length));
  const shift = dice.pick([0, 0, 1, 4]);
  const rows = [...sheet.rows.slice(0, cut), ...pasted, ...sheet.rows.slice(cut)];
  return apart(
    sheet,
    rows.map(({ hidden, cells }, row) => ({
      row,
      hidden,
      cells: pasted.includes(rows[row]!)
        ? cells.map((each) => ({ ...each, column: each.column + shift }))
        : cells,
    })),
  );
}

/** Rows for columns. */
function turned(rows: readonly GridRow[]): GridRow[] {
  const columns = new Map<number, GridRow['cells'][number][]>();
  for (const { row, cells } of rows)
    for (const { column, cell } of cells)
      columns.set(column, [...(columns.get(column) ?? []), { column: row, cell }]);
  return [...columns].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, hidden: false, cells }));
}

function columnsMoved(rows: readonly GridRow[], dice: Dice): GridRow[] {
  const places = dice.shuffled(Array.from({ length: 40 }, (_, column) => column));
  return rows.map((row) => ({
    ...row,
    cells: row.cells
      .map(({ column, cell }) => ({ column: places[column] ?? column, cell }))
      .sort((a, b) => a.column - b.column),
  }));
}

function withLongText(sheet: Grid, dice: Dice): Grid {
  if (sheet.rows.length === 0) return sheet;
  const line = dice.between(0, sheet.rows.length - 1);
  const place = dice.between(0, 8);
  const text = dice.pick(REPEATED).repeat(dice.pick([40, 400, 2000]));
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      if (index !== line) return row;
      const at = place % row.cells.length;
      return {
        ...row,
        cells: row.cells.map((each, i) => (i === at ? { ...each, cell: textCell(`x${text}x`) } : each)),
      };
    }),
  };
}
