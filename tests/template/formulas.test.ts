import type { Action, Change, Indicator } from '../../shared/model';
import { composeAdopted, type TemplateBook } from '../../shared/template';
import { aMilestone, aPlan } from '../builders/aPlan';
import { formulasCalculated, office, shown } from './formulasCalculated';

const DAY = '2004-10-01';

/** Actions on 1 October 2004, and what the template must make of them. */
const DELIVERY: readonly (readonly [string, Partial<Action>, string])[] = [
  ['done, however late', { status: 'Done', milestones: [due('2004-01-31')] }, 'Complete ✔'],
  ['cancelled', { status: 'Cancelled', milestones: [due('2004-01-31')] }, 'Closed ■'],
  ['due yesterday', { status: 'In progress', milestones: [due('2004-09-30')] }, 'Red ▲'],
  ['due today', { status: 'In progress', milestones: [due('2004-10-01')] }, 'Green ●'],
  [
    'with an earlier milestone missed',
    { status: 'In progress', milestones: [due('2004-06-30'), due('2005-03-31')] },
    'Amber ◆',
  ],
  [
    'with an earlier milestone done',
    { status: 'In progress', milestones: [due('2004-06-30', 'Complete'), due('2005-03-31')] },
    'Green ●',
  ],
  ['due in 30 days and not started', { status: 'Not started', milestones: [due('2004-10-31')] }, 'Amber ◆'],
  ['due in 31 days and not started', { status: 'Not started', milestones: [due('2004-11-01')] }, 'Not due ○'],
  ['due in 31 days, of which nothing is said', { milestones: [due('2004-11-01')] }, 'Not due ○'],
  [
    'not started though its start has passed',
    { status: 'Not started', milestones: [{ ...due('2005-03-31'), start: '2004-04-01' }] },
    'Amber ◆',
  ],
  [
    'under way by its first words',
    { status: 'On track since May', milestones: [due('2005-03-31')] },
    'Green ●',
  ],
  ['with a status nobody knows', { status: 'Tango', milestones: [due('2005-03-31')] }, 'Not due ○'],
  ['reported as late', { status: 'Slipping', milestones: [due('2005-03-31')] }, 'Amber ◆'],
  ['ongoing', { timescale: 'On-going', ongoing: true }, 'Green ●'],
  ['without a date', {}, 'No date □'],
];

function due(day: string, status: string | null = null) {
  return aMilestone({ text: 'Held', due: day, status });
}

interface Target {
  readonly baseline: readonly [string, number | null];
  readonly change: Change;
  readonly stated: number | null;
  readonly figures: readonly (readonly [string, number])[];
  readonly unit?: string;
  readonly polarity?: 'higher';
}

const percent = (amount: number): Change => ({ kind: 'percent', amount });

/** Targets for 2004/05, and the computed target, difference, expected figure, RAG and direction they must have. */
const TARGETS: readonly (readonly [string, Target, readonly unknown[]])[] = [
  [
    'stated above what was wanted',
    {
      baseline: ['2001/02', 456],
      change: percent(-47),
      stated: 257,
      figures: [
        ['2002/03', 400],
        ['2003/04', 372],
      ],
    },
    [242, 15, 323.333, 'Red ▲', 'Improving'],
  ],
  [
    'a little behind',
    { baseline: ['2001/02', 953], change: percent(-23), stated: 734, figures: [['2003/04', 831]] },
    [734, 0, 807, 'Amber ◆', 'Improving'],
  ],
  [
    'getting worse',
    { baseline: ['2002/03', 998], change: percent(-35), stated: 800, figures: [['2003/04', 1013]] },
    [649, 151, 899, 'Red ▲', 'Worsening'],
  ],
  [
    'with nothing after the baseline',
    { baseline: ['2003/04', 171], change: percent(30), stated: 222, figures: [], polarity: 'higher' },
    [222, 0, null, 'No data ◇', 'Not comparable'],
  ],
  [
    'whose marked year has no figure',
    {
      baseline: ['2001/02', null],
      change: percent(30),
      stated: 222,
      figures: [['2003/04', 171]],
      polarity: 'higher',
    },
    [222, 0, null, 'No data ◇', 'Not comparable'],
  ],
  [
    'a share by points, with no target stated',
    {
      baseline: ['2001/02', 0.56],
      change: { kind: 'points', amount: 10 },
      stated: null,
      figures: [
        ['2002/03', 0.6],
        ['2003/04', 0.63],
      ],
      unit: '%',
      polarity: 'higher',
    },
    [0.66, null, 0.627, 'Green ●', 'Improving'],
  ],
  [
    'a rate, rounded as its baseline shows',
    {
      baseline: ['2003/04', 9.69],
      change: percent(-12),
      stated: null,
      figures: [['Q2 2004/05', 9.69]],
      unit: 'per 1,000',
    },
    [8.53, null, 9.11, 'Red ▲', 'Not comparable'],
  ],
];

function indicator(name: string, target: Target): Partial<Indicator> {
  const source = { sheet: 'Targets', cell: 'A1' };
  const [period, value] = target.baseline;
  return {
    name,
    unit: target.unit ?? 'number',
    polarity: target.polarity ?? 'lower',
    baseline: { period, value },
    change: target.change,
    target: { period: '2004/05', stated: target.stated, computed: null, explanation: null },
    figures: [
      { period, value, kind: 'baseline', note: null, source },
      ...target.figures.map(([when, figure]) => ({
        period: when,
        value: figure,
        kind: 'actual' as const,
        note: null,
        source,
      })),
    ],
  };
}

function trial(): TemplateBook {
  let plan = aPlan('Trial');
  for (const [text, traits] of DELIVERY) plan = plan.withAction({ text, ...traits });
  for (const [name, target] of TARGETS) plan = plan.withIndicator(indicator(name, target));
  return composeAdopted([{ district: 'Vale', plan: plan.build() }], { sheets: [] }, DAY);
}

function formulasOf(book: TemplateBook): string[] {
  const cells = book.sheets.flatMap(({ rows }) => rows.flat());
  return cells.flatMap((cell) =>
    cell?.value !== null && typeof cell?.value === 'object' && 'formula' in cell.value
      ? [cell.value.formula]
      : [],
  );
}

test('the formulas use only what Excel, Google Sheets and LibreOffice all have', () => {
  const formulas = new Set(formulasOf(trial()));
  expect(formulas.size).toBeGreaterThan(100);
  const known = new Set(
    [
      'ABS AND COUNT COUNTIF FIND IF IFERROR INDEX INT ISERROR ISNUMBER LEFT LEN MATCH MAX MID MIN MOD NA NOT OR',
      'RIGHT ROUND ROW SEARCH SUBSTITUTE SUMPRODUCT TODAY TRIM UPPER VALUE',
    ].flatMap((line) => line.split(' ')),
  );
  const used = new Set(
    [...formulas].flatMap((formula) =>
      [...formula.replace(/"[^"]*"/g, '""').matchAll(/([A-Z]+)\(/g)].map(([, name]) => name),
    ),
  );
  expect([...used].filter((name) => !known.has(name!))).toEqual([]);
  // No structured references, and within the length a cell can hold.
  expect([...formulas].filter((formula) => formula.includes('[') || formula.length >= 8192)).toEqual([]);
});

if (office) {
  describe('the template, calculated by LibreOffice', () => {
    let rowsOf: Awaited<ReturnType<typeof formulasCalculated>>;

    beforeAll(async () => {
      rowsOf = await formulasCalculated(office!, trial(), DAY);
    });

    test.each(DELIVERY)('an action %s', (text, _, expected) => {
      expect(rowsOf('Actions').find((row) => row.Action === text)!['Delivery RAG']).toBe(expected);
    });

    test.each(TARGETS)('a target %s', (name, _, expected) => {
      const row = rowsOf('Targets').find((each) => each.Indicator === name)!;
      const computed = ['Computed target', 'Difference', 'Expected by now', 'RAG', 'Direction'].map(
        (heading) => {
          const value = shown(row[heading]);
          return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
        },
      );
      expect(computed).toEqual(expected);
    });
  });
}
