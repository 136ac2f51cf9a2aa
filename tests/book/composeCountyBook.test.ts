import { composeCountyBook, identifyRows, type BookSheet, type CountyBook } from '../../shared/book';
import { aMilestone, aPlan } from '../builders/aPlan';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';
import { aCounty, anIssue, aReturn } from '../builders/aReturn';

function sheet(book: CountyBook, name: string): BookSheet {
  return book.sheets.find((each) => each.name === name)!;
}

/** The rows of a sheet as objects by heading. */
function rows(book: CountyBook, name: string) {
  const { columns, rows: values } = sheet(book, name).table!;
  return values.map((row) => Object.fromEntries(columns.map(({ heading }, index) => [heading, row[index]])));
}

describe('the county book', () => {
  const headings: [string, string][] = [
    [
      'Actions',
      'Row ID, District, Plan, Period, Objective, Section, Ref, Action, Lead, Organisation, Timescale, Start, Due, ' +
        'Status, Delivery RAG, District RAG, Term, Resources, Measures, Outcome, Progress, County RAG, County comment, Changed, Source',
    ],
    [
      'Milestones',
      'Row ID, District, Plan, Ref, No, Milestone, Timescale, Start, Due, Recurs, Status, Source',
    ],
    [
      'Targets',
      'Row ID, District, Plan, Indicator, Unit, Better when, Baseline period, Baseline, Change wanted, Target period, ' +
        'Stated target, Computed target, Difference, Latest period, Latest, Expected, RAG, Direction, Explanation, County comment, Source',
    ],
    ['Figures', 'District, Plan, Indicator, Period, Value, Unit, Note, Source'],
    ['Partners', 'District, Plan, Kind, Priority or team, Role, Person, Organisation, Contribution, Source'],
    ['Reference', 'District, Table, Row, Column, Value, Source'],
    [
      'Returns',
      'District, Plan, File, Period, Received, Revision, State, Actions, Indicators, Errors, Warnings, Not placed, Due, Days late',
    ],
    ['Issues', 'District, Plan, Severity, Code, Ref, Message, Suggested fix, Source'],
    ['Conflicts', "District, Plan, Ref, Field, Agreed, District's, County's, Since, Decision, Source"],
    ['Changes', 'When, District, Plan, Ref, Field, Was, Now, By, Source'],
  ];

  test('has its sheets in order, whatever there is to say', () => {
    const names = composeCountyBook(aCounty([])).sheets.map(({ name }) => name);
    expect(names).toEqual(['Summary', ...headings.map(([name]) => name), 'About']);
  });

  test.each(headings)('%s has the columns of the contract', (name, expected) => {
    const { columns } = sheet(composeCountyBook(aCounty([])), name).table!;
    expect(columns.map(({ heading }) => heading).join(', ')).toBe(expected);
  });

  test('gives every row of every table a value a column', () => {
    for (const { table } of aCountyOfEverything().sheets) {
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table!.columns.length);
    }
  });

  test('is the same in whatever order the returns come', () => {
    const returns = ['Wold', 'Abbotsmoor', 'Vale'].map((name) => aReturn(name, [aPlan().withAction()]));
    const book = composeCountyBook(aCounty(returns));
    expect(composeCountyBook(aCounty([...returns].reverse()))).toEqual(book);
    expect(rows(book, 'Actions').map((row) => row.District)).toEqual(['Abbotsmoor', 'Vale', 'Wold']);
  });
});

describe('an action in the county book', () => {
  const action = (...[traits]: Parameters<ReturnType<typeof aPlan>['withAction']>) =>
    rows(composeCountyBook(aCounty([aReturn('Vale', [aPlan().withAction(traits)])])), 'Actions')[0]!;

  test('starts with its first milestone and is due with its last', () => {
    const milestones = [
      aMilestone({ start: '2004-07-01', due: '2005-03-31' }),
      aMilestone({ start: '2004-05-01', due: '2004-06-30' }),
    ];
    expect(action({ milestones })).toMatchObject({
      Start: { kind: 'day', value: '2004-05-01' },
      Due: { kind: 'day', value: '2005-03-31' },
    });
  });

  test('takes the words of its milestones for a timescale where it has no cell for one', () => {
    const milestones = [aMilestone({ timescale: 'by June 2004' }), aMilestone({ timescale: 'March 2005' })];
    expect(action({ milestones }).Timescale).toBe('by June 2004\nMarch 2005');
  });

  test('keeps reports of progress and columns of the officer’s own under their headings', () => {
    const source = { sheet: 'Plan', cell: 'Z9' };
    const row = action({
      progress: 'Begun',
      progressNotes: [{ heading: 'Q2', text: 'Half done', source }],
      other: [{ heading: 'Ward', text: 'Mill End', source }],
    });
    expect(row.Progress).toBe('Begun\nQ2: Half done\nWard: Mill End');
  });

  test('repeats no report that the progress is made of', () => {
    const source = { sheet: 'Plan', cell: 'Z9' };
    const notes = [
      { heading: 'Q1', text: 'Terms agreed\nand signed', source },
      { heading: 'Q2', text: 'First two held', source },
    ];
    const progress = 'Q1: Terms agreed\nand signed\nQ2: First two held';
    expect(action({ progress, progressNotes: notes }).Progress).toBe(progress);
    const alike = notes.map((note) => ({ ...note, heading: 'Progress' }));
    const joined = 'Terms agreed\nand signed\nFirst two held';
    expect(action({ progress: joined, progressNotes: alike }).Progress).toBe(joined);
  });

  test('names file, sheet and cell it comes from', () => {
    expect(action({ source: { sheet: 'Year 2', cell: 'B8' } }).Source).toBe('vale.xlsx › Year 2!B8');
  });
});

describe('row ids', () => {
  test('name district, plan and action', () => {
    const plan = aPlan('Vale & Wold: Year 2').withAction({ ref: '2.10' });
    const [identified] = identifyRows([aReturn('St. Élan’s', [plan])]);
    expect(identified!.actions[0]!.id).toBe('st-elans/vale-and-wold-year-2/2.10');
  });

  test('never name two rows alike, though plans and actions do', () => {
    const plan = aPlan('Plan').withAction({ id: '1' }).withAction({ id: '1' }).withIndicator({ id: '1' });
    const returns = [aReturn('Vale', [plan, plan]), aReturn('Vale', [plan], { file: 'again.xlsx' })];
    const ids = identifyRows(returns).flatMap((each) =>
      [...each.actions, ...each.indicators].map(({ id }) => id),
    );
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });
});

describe('values are typed', () => {
  const book = aCountyOfEverything();

  test('a share is a fraction, a change keeps its sign and what it is measured in', () => {
    const [counted, share] = rows(book, 'Targets');
    expect(counted).toMatchObject({
      Indicator: 'LI 4 Bicycles stolen',
      'Better when': 'Lower',
      Baseline: 1240,
      'Change wanted': { kind: 'percent change', value: -0.125 },
      RAG: 'Amber ◆',
    });
    expect(share).toMatchObject({
      Baseline: { kind: 'share', value: 0.56 },
      'Change wanted': { kind: 'points change', value: 10 },
      Latest: { kind: 'share', value: 0.386 },
    });
  });

  test('what stands beside an indicator’s figures stands below them, once', () => {
    const notes = ['* Counted anew since April', '* Counted anew since April', 'Comments: a dry summer'];
    const plan = aPlan('Plan').withIndicator({ notes, cells: { notes: ['A9', 'F3'] } });
    expect(rows(composeCountyBook(aCounty([aReturn('Vale', [plan])])), 'Figures').at(-1)).toMatchObject({
      Period: null,
      Value: null,
      Note: '* Counted anew since April\nComments: a dry summer',
      Source: 'vale.xlsx › Targets!A9, F3',
    });
  });

  test('a figure that is not there has its reason', () => {
    expect(rows(book, 'Figures')[2]).toMatchObject({ Period: '2004/05', Value: null, Note: 'Not yet known' });
  });

  test('a fraction shown with a percent sign in a reference table is a share', () => {
    expect(rows(book, 'Reference')[0]!.Value).toEqual({ kind: 'share', value: 0.425 });
  });
});

describe('the returns board', () => {
  test.each([
    ['came after its day', '2004-09-30', 6],
    ['came in time', '2004-09-20', 0],
    ['has not come', null, 7],
  ])('counts the days of a return that %s', (_, received, late) => {
    const board = composeCountyBook(aCounty([aReturn('Vale', [], { due: '2004-09-24', received })]));
    expect(rows(board, 'Returns')[0]!['Days late']).toBe(late);
  });
});

describe('the summary', () => {
  test('counts issues once, with the plan they are about', () => {
    const plans = [
      aPlan('North')
        .withAction({ source: { sheet: 'North', cell: 'B5' } })
        .with({ source: null }),
      aPlan('South')
        .withAction({ source: { sheet: 'South', cell: 'B5' } })
        .with({ source: null }),
    ];
    const issues = [
      anIssue({ sheet: 'North', cell: 'C5' }),
      anIssue({ sheet: 'South', cell: 'C9' }),
      anIssue({ sheet: 'South', cell: 'D5' }),
      anIssue({ sheet: 'Facts', cell: 'A1' }),
    ];
    const book = composeCountyBook(aCounty([aReturn('Vale', plans, { issues })]));
    expect(rows(book, 'Summary').map((row) => [row.Plan, row.Errors])).toEqual([
      ['North', 1],
      ['South', 2],
      ['(whole return)', 1],
    ]);
  });

  test('says nothing of RAGs that were not computed', () => {
    const book = composeCountyBook(aCounty([aReturn('Vale', [aPlan().withAction()])]));
    expect(rows(book, 'Summary')[0]).toMatchObject({ Actions: 1, Red: null, 'Targets Red': null });
  });
});
