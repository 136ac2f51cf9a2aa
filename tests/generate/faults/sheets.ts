import { parseA1, textCell, type Cell, type Grid, type Workbook } from '../../../shared/grid';
import { withCell, type Place } from '../Paper';
import { everyAction, innerAction, inField, onOneSheet, type Fault } from './fault';

function spoilt(workbook: Workbook, { sheet, cell }: Place, content: Cell): Workbook {
  return onSheet(workbook, sheet, (grid) => withCell(grid, cell, content));
}

function onSheet(workbook: Workbook, sheet: string, change: (grid: Grid) => Grid): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((grid) => (grid.sheet === sheet ? change(grid) : grid)) };
}

export const sheetFaults: readonly Fault[] = [
  {
    code: 'sheet/formula-error',
    says: 'a lead looked up where nothing is any more',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      const error: Cell = { kind: 'error', value: '#REF!', text: '#REF!', formula: 'Leads!#REF!' };
      return {
        at: (laid) => [laid.at(action, 'progress')],
        spoil: (workbook, laid) => spoilt(workbook, laid.at(action, 'progress'), error),
      };
    },
  },
  {
    code: 'sheet/number-as-text',
    says: 'a figure with a comma typed into it',
    plant: ({ wards }) => {
      const ward = wards[1]!;
      return {
        at: (laid) => [laid.at(ward, 'second')],
        spoil: (workbook, laid) => spoilt(workbook, laid.at(ward, 'second'), textCell(String(ward.second))),
      };
    },
  },
  {
    code: 'sheet/hidden-data',
    says: 'a hidden row',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      return {
        at: (laid) => [{ sheet: laid.at(action, 'text').sheet }],
        spoil: (workbook, laid) => {
          const { sheet, cell } = laid.at(action, 'text');
          const hidden = parseA1(cell)!.row;
          return onSheet(workbook, sheet, (grid) => ({
            ...grid,
            rows: grid.rows.map((row) => (row.row === hidden ? { ...row, hidden: true } : row)),
          }));
        },
      };
    },
  },
  {
    code: 'sheet/comments',
    says: 'an update that hangs on a cell',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      return {
        at: (laid) => [laid.at(action, 'lead')],
        spoil: (workbook, laid) => {
          const { sheet, cell } = laid.at(action, 'lead');
          const comments = [{ ...parseA1(cell)!, text: 'Has moved to another team since' }];
          return onSheet(workbook, sheet, (grid) => ({ ...grid, comments }));
        },
      };
    },
  },
  {
    code: 'sheet/struck-out',
    says: 'an action that somebody drew a line through',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      return {
        at: (laid) => [laid.at(action, 'text')],
        spoil: (workbook, laid) => {
          const { sheet, cell } = laid.at(action, 'text');
          return onSheet(workbook, sheet, (grid) => ({ ...grid, struck: [parseA1(cell)!] }));
        },
      };
    },
  },
  {
    code: 'sheet/merged-cells',
    says: 'a lead merged over two actions',
    style: onOneSheet,
    plant: (content, dice) => {
      const { action, goal, at } = innerAction(content, dice);
      const above = goal.actions[at - 1]!;
      action.lead = null;
      return {
        at: (laid) => [laid.at(above, 'lead')],
        spoil: (workbook, laid) => {
          const { sheet, cell } = laid.at(above, 'lead');
          const { row, column } = parseA1(cell)!;
          const merge = { top: row, left: column, bottom: row + 1, right: column };
          return onSheet(workbook, sheet, (grid) => ({ ...grid, merges: [...grid.merges, merge] }));
        },
      };
    },
  },
  inField(
    'sheet/text-cut',
    'an action that ends in the middle',
    'text',
    ({ text }) => `${text}, with the help of the`,
  ),
  {
    code: 'text/ditto-unresolved',
    says: 'ditto with nothing above',
    style: onOneSheet,
    plant: (content) => {
      const first = content.objectives[0]!.actions[0]!;
      first.lead = 'As above';
      return { at: (laid) => [laid.at(first, 'lead')] };
    },
  },
  {
    code: 'text/mid-sentence',
    says: 'an action whose beginning is lost',
    style: (style) => ({
      ...style,
      goals: 'bands',
      reprinted: false,
      columns: style.columns.filter((own) => own !== 'ref'),
    }),
    plant: (content, dice) => {
      for (const action of everyAction(content)) action.text += '.';
      const { action } = innerAction(content, dice);
      action.text = 'including new locks for those who ask.';
      return { at: (laid) => [laid.at(action, 'text')] };
    },
  },
  {
    code: 'reading/not-placed',
    says: 'a word far from any table',
    plant: () => ({
      at: (laid) => [{ sheet: laid.planSheet, cell: 'T60' }],
      spoil: (workbook, laid) =>
        onSheet(workbook, laid.planSheet, (grid) => ({
          ...grid,
          rows: [
            ...grid.rows,
            {
              row: 59,
              hidden: false,
              cells: [
                { column: 19, cell: textCell('approx.') },
                { column: 20, cell: textCell('x') },
              ],
            },
          ],
        })),
    }),
  },
  {
    code: 'sheet/empty-table',
    says: 'headings below which nothing stands',
    plant: () => ({
      at: () => [{ sheet: 'Next year' }],
      spoil: (workbook, laid) => {
        const heads = laid.style.columns.map((field, column) => ({
          column,
          cell: textCell(laid.style.headings[field]),
        }));
        const empty: Grid = {
          ...workbook.sheets[0]!,
          sheet: 'Next year',
          merges: [],
          rows: [{ row: 0, hidden: false, cells: heads }],
        };
        return { ...workbook, sheets: [...workbook.sheets, empty] };
      },
    }),
  },
  {
    code: 'sheet/no-table',
    says: 'a letter in place of a plan',
    plant: () => ({
      at: (laid) => [{ sheet: laid.planSheet }],
      spoil: (workbook, laid) => ({
        ...workbook,
        sheets: [
          {
            ...workbook.sheets[0]!,
            sheet: laid.planSheet,
            merges: [],
            rows: [lineOf('The plan is in the post.')],
          },
        ],
      }),
    }),
  },
  {
    code: 'workbook/macros',
    says: 'macros in the workbook',
    plant: () => ({
      at: (laid) => [{ sheet: laid.planSheet }],
      spoil: (workbook) => ({ ...workbook, traits: ['macros'] }),
    }),
  },
  {
    code: 'workbook/external-links',
    says: 'links to another workbook',
    plant: () => ({
      at: (laid) => [{ sheet: laid.planSheet }],
      spoil: (workbook) => ({ ...workbook, traits: ['external-links'] }),
    }),
  },
];

function lineOf(text: string): Grid['rows'][number] {
  return { row: 0, hidden: false, cells: [{ column: 0, cell: textCell(text) }] };
}
