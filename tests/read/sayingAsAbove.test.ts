import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

const readRows = (headings: string[], rows: (string | null)[][]) =>
  read({ file: 'plan.xlsx', sheets: [gridOf('Plan', [headings, ...rows])], traits: [] });

describe('“as above” in one of two columns that say who leads', () => {
  const HEADINGS = ['Action', 'Lead partner', 'Lead officer', 'By when'];
  const leadsIn = (rows: [string | null, string | null][]) => {
    const all = rows.map(([partner, officer], at) => [`Light alley ${at + 1}`, partner, officer, 'May 2011']);
    const { plans, remarks } = readRows(HEADINGS, all);
    const leads = plans.flatMap(({ actions }) =>
      actions.map(({ lead }) => [lead?.person ?? null, lead?.organisation ?? null]),
    );
    const unresolved = remarks.filter(({ code }) => code === 'text/ditto-unresolved');
    return { leads, unresolved: unresolved.map(({ source }) => source.cell) };
  };

  it('means what stands above in that column', () => {
    expect(
      leadsIn([
        ['Vale Council', 'Ann Bell'],
        ['As above', 'Tom Hill'],
        ['Loam Police', 'Ditto'],
        ['As above', 'As above'],
      ]),
    ).toEqual({
      leads: [
        ['Ann Bell', 'Vale Council'],
        ['Tom Hill', 'Vale Council'],
        ['Tom Hill', 'Loam Police'],
        ['Tom Hill', 'Loam Police'],
      ],
      unresolved: [],
    });
  });

  it('means who stands above in the other where only one of them is filled in', () => {
    expect(
      leadsIn([
        [null, 'Ann Bell'],
        ['As above', null],
      ]),
    ).toEqual({
      leads: [
        ['Ann Bell', null],
        ['Ann Bell', null],
      ],
      unresolved: [],
    });
  });

  it('takes nothing from the other where nothing stands above it', () => {
    expect(
      leadsIn([
        ['As above', 'Ann Bell'],
        ['Loam Police', 'Tom Hill'],
      ]),
    ).toEqual({
      leads: [
        ['Ann Bell', null],
        ['Tom Hill', 'Loam Police'],
      ],
      unresolved: ['B2'],
    });
  });
});

it('of several columns of dates, those that say more than “as above” with nothing above are kept', () => {
  const { plans } = readRows(
    ['Action', 'Timescale', 'Timescale'],
    [
      ['Light the alleys', 'As above', 'June 2010'],
      ['Lock the gates', 'As above', 'July 2010'],
    ],
  );
  const dues = plans.flatMap(({ actions }) =>
    actions.map(({ milestones }) => milestones.map(({ due }) => due)),
  );
  expect(dues).toEqual([['2010-06-30'], ['2010-07-31']]);
});

it('a status and a report that say “as above” are those above', () => {
  const { plans, remarks } = readRows(
    ['Action', 'Lead', 'By when', 'Progress', 'Status'],
    [
      ['Light the alleys', 'Wardens', 'May 2011', 'Lamps have come', 'In progress'],
      ['Lock the gates', 'Wardens', 'May 2011', 'As above', 'Ditto'],
    ],
  );
  const said = plans.flatMap(({ actions }) => actions.map(({ progress, status }) => [progress, status]));
  expect(said).toEqual([
    ['Lamps have come', 'In progress'],
    ['Lamps have come', 'In progress'],
  ]);
  expect(remarks.filter(({ code }) => code === 'text/ditto-unresolved')).toEqual([]);
});

describe('“as above” in a column', () => {
  it('of objectives or sections leaves in force what stands above', () => {
    const { plans, notPlaced } = readRows(
      ['Objective', 'Section', 'Action', 'By when'],
      [
        ['Fewer burglaries', 'Homes', 'Fit locks to sheds', 'May 2010'],
        ['As above', '"', 'Light the alleys', 'June 2010'],
        ['"', 'Shops', 'Mark the stock', 'June 2010'],
      ],
    );
    const under = plans.flatMap(({ actions }) =>
      actions.map(({ objective, section }) => [objective, section]),
    );
    expect(under).toEqual([
      ['Fewer burglaries', 'Homes'],
      ['Fewer burglaries', 'Homes'],
      ['Fewer burglaries', 'Shops'],
    ]);
    expect(notPlaced).toEqual([]);
  });

  it('of beginnings or ends is the date above', () => {
    const { plans } = readRows(
      ['Action', 'Start', 'Finish'],
      [
        ['Fit locks to sheds', 'May 2010', 'July 2010'],
        ['Light the alleys', '"', 'As above'],
      ],
    );
    const spans = plans.flatMap(({ actions }) => actions.flatMap(({ milestones }) => milestones));
    expect(spans.map(({ start, due }) => [start, due])).toEqual([
      ['2010-05-01', '2010-07-31'],
      ['2010-05-01', '2010-07-31'],
    ]);
  });
});
