import { BesideMaker, type RowValues } from '../../shared/patch';
import { DEFAULT_RAG_POLICY } from '../../shared/rag';
import { gridOf, type Grid } from '../../shared/grid';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import type { Issue, Severity } from '../../shared/model';
import { checkText } from '../../shared/patch/checkText';
import { issueRows } from '../../shared/patch/issueRows';
import { layouts } from '../layouts';

const today = '2004-10-01';

function beside(grid: Grid) {
  const workbook = { file: 'plan.xlsx', sheets: [grid], traits: [] };
  const reading = read(workbook);
  const issues = check(reading, { workbook, asAt: today });
  const made = new BesideMaker().make(reading, issues, {
    today,
    policy: DEFAULT_RAG_POLICY,
    comments: null,
  });
  return made.get(grid.sheet) ?? null;
}

function valuesAt(grid: Grid, row: number): RowValues {
  return beside(grid)?.rows.get(row) ?? {};
}

function issue(severity: Severity, cell: string, message = 'No lead is named: say who answers.'): Issue {
  return { code: 'lead/missing', severity, sheet: 'Plan', cell, ref: null, message, fixes: [] };
}

describe('beside a plan', () => {
  it('several actions of one row show the last date and the worst RAG', () => {
    const grid = gridOf('Plan', [
      ['Action', 'Lead', 'Timescale'],
      [
        '1. Mark bicycles at the school\n2. Open a drop-in at the library',
        'Warden\nLibrarian',
        'June 2004\nMarch 2005',
      ],
      ['Light the path to the station', 'Highways engineer', 'March 2005'],
    ]);
    expect(valuesAt(grid, 1)).toMatchObject({
      Due: { day: '2005-03-31' },
      'Delivery RAG': 'Red ▲',
      'Days left': 181,
    });
  });

  it('headings stand on every heading row that has records below it, printed pages too', () => {
    const head = ['Ref', 'Action', 'Lead', 'Timescale'];
    const grid = gridOf('Plan', [
      ['Parks action plan'],
      head,
      ['1', 'Cut back the hedges', 'Parks manager', 'June 2004'],
      [],
      head,
      ['2', 'Mend the gate', 'Parks manager', 'July 2004'],
    ]);
    expect(beside(grid)?.headingRows).toEqual([1, 4]);
  });

  it('a plan with no heading row gives up its first row to ours', () => {
    const [grid] = layouts.find(({ name }) => name === 'no heading row at all')!.workbook.sheets;
    expect(beside(grid!)).toMatchObject({ headingRows: [0] });
    expect(valuesAt(grid!, 0)).toEqual({});
    expect(valuesAt(grid!, 1)).toHaveProperty('Delivery RAG');
  });

  it('nothing belongs on a sheet with no record', () => {
    expect(beside(gridOf('Notes', [['Minutes of the last meeting']]))).toBeNull();
  });
});

describe('the issues of a row in short', () => {
  it.each<[string, readonly Issue[], string | null]>([
    ['none', [], null],
    ['one', [issue('warning', 'B3')], '⚠ No lead is named: say who answers.'],
    [
      'the gravest, and how many more',
      [
        issue('advice', 'A3', 'Say when.'),
        issue('error', 'B3', 'Two actions bear 1.2.'),
        issue('warning', 'C3'),
      ],
      '✖ Two actions bear 1.2. (+2)',
    ],
    [
      'a long one, cut where a word ends',
      [issue('advice', 'B3', `Say ${'which of the many wards '.repeat(6)}is meant.`)],
      'ℹ Say which of the many wards which of the many wards which of the many wards which of the…',
    ],
  ])('%s', (_, issues, expected) => expect(checkText(issues)).toBe(expected));
});

describe('the cells a row marks', () => {
  it('are all that an issue names, an error before a warning, advice none', () => {
    const rows = issueRows([
      issue('warning', 'B3:C4'),
      issue('error', 'C3, E3'),
      issue('advice', 'A3'),
      issue('warning', 'AA4'),
    ]);
    expect(rows.get(2)).toMatchObject({ marks: ';2w;3e;5e;' });
    expect(rows.get(3)).toMatchObject({ marks: ';2w;3w;27w;' });
    expect(rows.get(2)!.issues).toHaveLength(3);
    expect(rows.get(3)!.issues).toHaveLength(1);
  });
});
