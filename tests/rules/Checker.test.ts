import fc from 'fast-check';
import type { Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { check, Checker } from '../../shared/rules';
import { aPlan, anAction } from '../builders/aPlan';
import { aReading } from '../builders/aReturn';
import { sheetOf, workbookOf } from '../layouts/sheet';

type Row = readonly (string | null)[];

const word = (...words: (string | null)[]) => fc.constantFrom(...words);

/** Rows of a plan, some of them wrong: refs that repeat, leads that lack, dates in any shape. */
const row: fc.Arbitrary<Row> = fc.tuple(
  word('1.1', '1.2', '1.3', '2.1', '2.9', '2.10', null),
  word(
    'Visit every shop',
    'Mark bicycles at all schools by May 2004',
    'and light the path',
    'List shops for the',
    'Lend door chains to tenants of the flats',
    'To the tenants of flats, lend door chains',
  ),
  word(
    'Ann Example',
    'Ann Example, Vale Council',
    'Town Warden',
    'TBC',
    'Vale Constabulary',
    'Vale Constabulery',
    'Asha Marriott, Vale Council',
    'Asha Marriot, Vale Council',
    null,
  ),
  word('June 2004', 'July 2003', '?', '2004', 'as soon as we like', 'March 2005\nMay 2004', null),
  word('Completed', 'On track', 'purple', null),
);
const band: fc.Arbitrary<Row> = word('Objective 1: Safer shops', 'Objective 2: Safer schools').map((text) => [
  text,
]);
const line = fc.oneof({ arbitrary: row, weight: 6 }, { arbitrary: band, weight: 1 });

const HEADINGS: Row = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];

function planOf(rows: readonly Row[]): Workbook {
  return workbookOf('plan.xlsx', sheetOf('Plan', [['Vale action plan 2004/05'], HEADINGS, ...rows]));
}

type Edit = { at: number; kind: 'replace' | 'insert' | 'delete'; with: Row };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(90),
  kind: fc.constantFrom('replace', 'insert', 'delete'),
  with: line,
});

function edited(rows: readonly Row[], { at, kind, with: other }: Edit): Row[] {
  const place = at % (rows.length + 1);
  const removed = kind === 'insert' ? 0 : 1;
  const added = kind === 'delete' ? [] : [other];
  return [...rows.slice(0, place), ...added, ...rows.slice(place + removed)];
}

/** Edits rows step by step and holds every check to one from the beginning. */
function followEdits(rows: readonly Row[], edits: readonly Edit[]): void {
  const checker = new Checker();
  let now = rows;
  for (const change of [null, ...edits]) {
    if (change) now = edited(now, change);
    const workbook = planOf(now);
    const reading = read(workbook);
    expect(checker.update(reading, { workbook })).toEqual(check(reading, { workbook }));
  }
}

test('an update after any edits finds what a check from the beginning finds', () => {
  const rows = fc.array(line, { maxLength: 12 });
  fc.assert(fc.property(rows, fc.array(edit, { maxLength: 5 }), followEdits), { numRuns: 40 });
});

test('so does an update of a plan of many rows', () => {
  const rows = fc.array(line, { minLength: 80, maxLength: 80 });
  const edits = fc.array(edit, { minLength: 4, maxLength: 4 });
  fc.assert(fc.property(rows, edits, followEdits), { numRuns: 4 });
});

test('another day, policy or severity counts at the next update', () => {
  const workbook = planOf([['1.1', 'Visit every shop', 'Vale Council', 'June 2004', 'On track']]);
  const reading = read(workbook);
  const checker = new Checker();
  for (const options of [
    { workbook },
    { workbook, asAt: '2004-10-01' },
    { workbook, severities: { 'timescale/undecided': 'off' } as const },
    {},
  ]) {
    expect(checker.update(reading, options)).toEqual(check(reading, options));
  }
});

test('the same actions are numbered anew where two plans become one', () => {
  const actions = ['a', 'b'].map((id) => anAction({ id, ref: '1.1' }));
  const both = [aPlan().with({ actions })];
  const apart = actions.map((action) => aPlan().with({ id: action.id, actions: [action] }));
  const checker = new Checker();
  for (const plans of [apart, both, apart]) {
    const reading = aReading(plans);
    expect(checker.update(reading)).toEqual(check(reading));
  }
  expect(check(aReading(both)).map(({ code }) => code)).toContain('ref/doubled');
});

describe('of a plan with 300 actions', () => {
  const rows = Array.from({ length: 300 }, (_, index): Row => [
    `${1 + Math.floor(index / 20)}.${1 + (index % 20)}`,
    `Visit the shops of street number ${index}`,
    index % 7 === 0 ? 'Ann Example' : 'Town Warden, Vale Council',
    index % 11 === 0 ? '?' : 'June 2004',
    'On track',
  ]);
  const update = (checker: Checker, own: readonly Row[]) => {
    const workbook = planOf(own);
    return checker.update(read(workbook), { workbook });
  };

  test('nothing is looked at again when nothing changed', () => {
    const checker = new Checker();
    const before = update(checker, rows);
    expect(checker.evaluations).toBeGreaterThan(600);
    expect(update(checker, rows)).toEqual(before);
    expect(checker.evaluations).toBe(0);
  });

  test('one edited row means a handful of looks, not hundreds', () => {
    const checker = new Checker();
    update(checker, rows);
    update(
      checker,
      edited(rows, { at: 150, kind: 'replace', with: ['8.11', 'Lock the sheds', 'Police', '?', null] }),
    );
    // the action, its row, its plan, its sheet and its remark
    expect(checker.evaluations).toBeLessThanOrEqual(10);
  });
});

test('issues stand by sheet, row, column and code', () => {
  const workbook = workbookOf(
    'plan.xlsx',
    sheetOf('Second', [
      HEADINGS,
      ['1.1', 'Visit every shop', null, '?', null],
      ['1.1', 'Mark bicycles', 'Police', null, null],
    ]),
    sheetOf('First', [HEADINGS, ['1.1', 'Light the path', 'TBC', '?', null]]),
  );
  const found = check(read(workbook), { workbook }).map(
    ({ sheet, cell, code }) => `${sheet}!${cell} ${code}`,
  );
  expect(found).toEqual([
    'Second!C2 lead/missing',
    'Second!D2 timescale/undecided',
    'Second!A3 ref/doubled',
    'Second!D3 timescale/missing',
    'First!C2 lead/missing',
    'First!D2 timescale/undecided',
  ]);
});

test('a county may set severities of its own, or silence a rule', () => {
  const workbook = planOf([['1.1', 'Visit every shop', 'TBC', '?', null]]);
  const issues = check(read(workbook), {
    workbook,
    severities: { 'lead/missing': 'advice', 'timescale/undecided': 'off' },
  });
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['lead/missing', 'advice']]);
});
