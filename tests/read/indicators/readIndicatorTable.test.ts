import { numberCell } from '../../../shared/grid';
import { Ledger } from '../../../shared/read/ledger';
import { findFootnotes, indicatorScore, readIndicatorTable } from '../../../shared/read/indicators';
import { tableOf } from '../tableOf';

type Shape = Parameters<typeof tableOf>[0];
const PLAN = { from: '2011-04-01', to: '2014-03-31' };
const share = (value: number) => numberCell(value, `${Math.round(value * 1000) / 10}%`, '0.0%');

function read(shape: Shape, planPeriod: { from: string; to: string } | null = PLAN) {
  const table = tableOf(shape);
  const ledger = new Ledger();
  const footnotes = findFootnotes(table.view);
  const indicators = readIndicatorTable(table, ledger, { planPeriod, footnotes });
  const slots = table.view.lines.flatMap((line) => line.slots);
  const kept = JSON.stringify([indicators, ledger.notes, ledger.remarks]).replace(/\\n|\s+/g, ' ');
  return {
    indicators,
    ledger,
    score: indicatorScore(table),
    open: slots.filter((slot) => !ledger.isTaken(table.view, slot)).map(({ text }) => text),
    lost: slots
      .filter(
        ({ cell, text }) =>
          !kept.includes(
            JSON.stringify(cell.kind === 'number' ? cell.value : text).replace(/^"|"$|\\n/g, (c) =>
              c === '\\n' ? ' ' : '',
            ),
          ),
      )
      .map(({ text }) => text),
  };
}

const figuresOf = (indicator: { figures: readonly { period: string; value: number | null }[] } | undefined) =>
  indicator?.figures.map(({ period, value }) => [period, value]);

describe('a headline over a row of periods', () => {
  const { indicators, score, open, lost } = read({
    captions: [['Shed Break-ins † - Strategic Target to reduce shed break-ins by 40% by 2013/14']],
    heading: [[null, '2010/11 Benchmark', '2011/12', '2012/13', '2013/14 (Target-25%)']],
    body: [['Total Number of Crimes', 400, 380, 'Not supplied', 240], ['† Garages are counted too']],
  });

  test('is one indicator, all its cells placed', () => {
    expect(score).toBeGreaterThan(0.9);
    expect(indicators).toHaveLength(1);
    expect(open).toEqual([]);
    expect(lost).toEqual([]);
  });

  test('named by the topic before the dash, its row saying what is counted', () => {
    expect(indicators[0]).toMatchObject({
      name: 'Shed Break-ins',
      measure: 'Total Number of Crimes',
      headline: 'Shed Break-ins † - Strategic Target to reduce shed break-ins by 40% by 2013/14',
      unit: 'number',
      polarity: 'lower',
      notes: ['† Garages are counted too'],
    });
  });

  test('with the marked baseline, the target and what the heading states', () => {
    expect(indicators[0]).toMatchObject({
      baseline: { period: '2010/11', value: 400 },
      change: { kind: 'percent', amount: -40 },
      target: { period: '2013/14', stated: 240 },
      headingChange: '-25%',
    });
    expect(indicators[0]!.figures[2]).toMatchObject({ period: '2012/13', value: null, note: 'Not supplied' });
  });
});

test('a marked baseline without a figure stays marked', () => {
  const { indicators } = read({
    captions: [['Recovery - to increase the number of people in treatment by 30% by 2014']],
    heading: [['', '2011/12 Benchmark', '2012/13', '2013/14 (Target)']],
    body: [['People in treatment', 'Wrong data sent', 150, 195]],
  });
  expect(indicators[0]).toMatchObject({
    baseline: { period: '2011/12', value: null },
    change: { kind: 'percent', amount: 30 },
    polarity: 'higher',
  });
});

test('a share on an inverse measure rises by points', () => {
  const { indicators } = read({
    captions: [['Fear of Crime - Target to reduce the fear of crime by 10% by 2013/14']],
    heading: [['', '2010/11 Benchmark', '2013/14 (Target)']],
    body: [["Residents who feel 'very safe' at night", share(0.5), share(0.6)]],
  });
  expect(indicators[0]).toMatchObject({
    unit: '%',
    polarity: 'higher',
    change: { kind: 'points', amount: 10 },
    baseline: { value: 0.5 },
    target: { stated: 0.6 },
  });
});

describe('two heading rows, numbers in a column of refs, baselines in prose', () => {
  const { indicators, score, open, lost } = read({
    heading: [
      ['Priority', 'Indicator', 'Baseline', null, 'Improvement Target', null, 'Lead Partner(s)'],
      [null, null, null, null, '08/09', '09/10', null],
    ],
    merges: ['C1:D1', 'E1:F1'],
    body: [
      [
        null,
        'NI 90',
        'Theft from Sheds Rate',
        '1,000 thefts baseline at a rate of 5.5 thefts per 1,000 population Reduce to a rate of 5.2 per 1,000 population (-5% over 2 years)',
        975,
        950,
        'County Police',
      ],
      [
        null,
        'NI 91',
        'Garden fires',
        'Baseline 12 per 100,000 population',
        '11 per 100,000',
        '10.5 per 100,000',
        'Fire Service',
      ],
      [
        null,
        'NI 92',
        'Residents who know their warden',
        'Baseline to be set',
        null,
        null,
        'District Council',
      ],
      [
        null,
        'NI 93',
        'People hurt by quad bikes',
        '2004-06 baseline 50 2008-09 target 40',
        40,
        null,
        'Road Partnership',
      ],
    ],
  });

  test('everything is placed', () => {
    expect(score).toBeGreaterThan(0.8);
    expect(open).toEqual([]);
    expect(lost).toEqual([]);
    expect(indicators.map(({ ref, name }) => [ref, name])).toEqual([
      ['NI 90', 'Theft from Sheds Rate'],
      ['NI 91', 'Garden fires'],
      ['NI 92', 'Residents who know their warden'],
      ['NI 93', 'People hurt by quad bikes'],
    ]);
  });

  test('a count keeps its rate as a companion', () => {
    expect(indicators[0]).toMatchObject({
      unit: 'number',
      baseline: { period: null, value: 1000 },
      change: { kind: 'percent', amount: -5 },
      companion: { unit: 'per 1,000 population', baseline: 5.5, target: 5.2 },
      target: { period: '2009/10', stated: 950 },
      lead: 'County Police',
    });
  });

  test('rates share the fuller name of their unit', () => {
    expect(indicators[1]).toMatchObject({
      unit: 'per 100,000 population',
      baseline: { value: 12 },
      target: { period: '2009/10', stated: 10.5 },
      companion: null,
    });
  });

  test('no baseline is no baseline, its words kept', () => {
    expect(indicators[2]).toMatchObject({ baseline: null, figures: [], notes: ['Baseline to be set'] });
  });

  test('the periods of a prose baseline are read', () => {
    expect(indicators[3]).toMatchObject({
      baseline: { period: '2004/05–2005/06', value: 50 },
      target: { period: '2008/09', stated: 40 },
    });
  });
});

test('years down and measures across', () => {
  const { indicators, score, open, lost } = read({
    heading: [['Year', 'Burglary', 'Residents satisfied (%)']],
    body: [
      ['2009/10 (baseline)', 120, 56],
      ['2010/11', 110, 58],
      ['2011/12', 115, 61],
      ['Target 2012/13', 100, 65],
    ],
  });
  expect(score).toBeGreaterThan(0.8);
  expect(open).toEqual([]);
  expect(lost).toEqual([]);
  expect(indicators.map(({ name, unit }) => [name, unit])).toEqual([
    ['Burglary', 'number'],
    ['Residents satisfied (%)', '%'],
  ]);
  expect(figuresOf(indicators[0])).toEqual([
    ['2009/10', 120],
    ['2010/11', 110],
    ['2011/12', 115],
    ['2012/13', 100],
  ]);
  expect(indicators[1]).toMatchObject({
    baseline: { period: '2009/10', value: 0.56 },
    target: { period: '2012/13', stated: 0.65 },
    polarity: 'higher',
  });
});

test('baseline, target, quarters and remarks in columns of their own', () => {
  const { indicators, score, open, lost } = read(
    {
      captions: [['Performance 2014/15']],
      heading: [
        ['Ref', 'Measure', 'Baseline 2012/13', 'Target 2015/16', 'Q1', 'Q2', 'RAG', 'DoT', 'Comments'],
      ],
      body: [
        ['Crime'],
        ['P1', 'Number of scooter thefts', 80, 60, 19, '21', 'Amber', '↓', 'New locks on order'],
        ['P2', '% of repeat callers', '12%', '10%', '11%', 'n/a', 'Green', '→', null],
        ['Nuisance'],
        ['P3', 'Cost of repairs (£)', 4500, 4000, 1100, 900, 'Red', '↑', null],
      ],
    },
    null,
  );
  expect(score).toBeGreaterThan(0.8);
  expect(open).toEqual([]);
  expect(lost).toEqual([]);
  expect(indicators).toHaveLength(3);
  expect(indicators[0]).toMatchObject({
    ref: 'P1',
    name: 'Number of scooter thefts',
    objective: 'Crime',
    baseline: { period: '2012/13', value: 80 },
    target: { period: '2015/16', stated: 60 },
    notes: ['RAG: Amber', 'DoT: ↓', 'Comments: New locks on order'],
  });
  expect(figuresOf(indicators[0])).toContainEqual(['Q2 2014/15', 21]);
  expect(indicators[1]).toMatchObject({ unit: '%', baseline: { value: 0.12 }, target: { stated: 0.1 } });
  expect(indicators[1]!.figures.at(-1)).toMatchObject({ value: null, note: 'n/a' });
  expect(indicators[2]).toMatchObject({ unit: '£', objective: 'Nuisance' });
});

describe('targets that are changes', () => {
  const { indicators, lost } = read({
    heading: [['Indicator', 'Baseline', 'Baseline year', 'Target', 'Target date', 'Latest', 'Better when']],
    body: [
      ['Bin fires', 200, '2010/11', 'Reduce by 10%', 'March 2014', 190, 'Lower'],
      ['Hoax calls', 90, '2010/11', '-20%', '2013/14', 85, 'Lower'],
      ['Homes visited', 300, '2010/11', '+5%', '2013/14', 310, 'Higher'],
      ['Residents who feel safe', '70%', '2010/11', '+5 points', '2013/14', '71%', 'Higher'],
      ['Street drinking', 50, '2010/11', 'maintain', '2013/14', 48, 'Lower'],
      ['Calls answered in time', '80%', '2010/11', 'at least 85%', '2013/14', '82%', 'Higher'],
      ['Skips set alight', 12, '2010/11', 'less than 10', '2013/14', '<5', 'Lower'],
    ],
  });

  test('nothing is lost', () => expect(lost).toEqual([]));

  test.each([
    ['Bin fires', { kind: 'percent', amount: -10 }, null],
    ['Hoax calls', { kind: 'percent', amount: -20 }, null],
    ['Homes visited', { kind: 'percent', amount: 5 }, null],
    ['Residents who feel safe', { kind: 'points', amount: 5 }, null],
    ['Street drinking', { kind: 'percent', amount: 0 }, 50],
    ['Calls answered in time', null, 0.85],
    ['Skips set alight', null, 10],
  ])('%s', (name, change, stated) => {
    const indicator = indicators.find((each) => each.name === name);
    expect(indicator?.change).toEqual(change);
    expect(indicator?.target.stated).toBe(stated);
    expect(indicator?.baseline?.period).toBe('2010/11');
  });

  test('the period of the target is its date', () => {
    expect(indicators[0]!.target.period).toBe('2014-03');
    expect(indicators[1]!.target.period).toBe('2013/14');
  });

  test('a figure held back stays words', () => {
    expect(indicators.at(-1)!.figures.at(-1)).toMatchObject({ value: null, note: '<5' });
  });
});

test('pairs of target and actual by quarter', () => {
  const { indicators, open } = read({
    heading: [
      ['Measure', 'Q1 2012/13', null, 'Q2 2012/13', null],
      [null, 'Target', 'Actual', 'Target', 'Actual'],
    ],
    merges: ['B1:C1', 'D1:E1'],
    body: [['Bicycles stolen', 20, 22, 18, 17]],
  });
  expect(open).toEqual([]);
  expect(indicators[0]!.figures.map(({ period, kind, value }) => [period, kind, value])).toEqual([
    ['Q1 2012/13', 'target', 20],
    ['Q1 2012/13', 'actual', 22],
    ['Q2 2012/13', 'target', 18],
    ['Q2 2012/13', 'actual', 17],
  ]);
  expect(indicators[0]!.target).toMatchObject({ period: 'Q2 2012/13', stated: 18 });
});

test('rows named Target and Actual are one measure', () => {
  const { indicators, lost } = read({
    heading: [['Measure', '', '2011/12', '2012/13']],
    body: [
      ['Bicycles stolen', 'Target', 50, 45],
      [null, 'Actual', 52, 44],
      ['Scooters stolen', 'Target', 20, 18],
      [null, 'Actual', 22, 19],
    ],
  });
  expect(indicators.map(({ name }) => name)).toEqual(['Bicycles stolen', 'Scooters stolen']);
  expect(indicators[0]!.figures.map(({ period, kind, value }) => [period, kind, value])).toEqual([
    ['2011/12', 'target', 50],
    ['2012/13', 'target', 45],
    ['2011/12', 'actual', 52],
    ['2012/13', 'actual', 44],
  ]);
  expect(lost).toEqual([]);
});

test('counts and rates side by side are two indicators', () => {
  const { indicators } = read({
    heading: [
      ['Crime type', '2011/12', null, '2012/13', null],
      [null, 'Number', 'Rate per 1,000', 'Number', 'Rate per 1,000'],
    ],
    merges: ['B1:C1', 'D1:E1'],
    body: [['Shed break-ins', 120, 2.4, 110, 2.2]],
  });
  expect(indicators.map(({ measure, unit }) => [measure, unit])).toEqual([
    ['Number', 'number'],
    ['Rate per 1,000', 'per 1,000'],
  ]);
});

test('a number typed as text is read and remarked on', () => {
  const { indicators, ledger } = read({
    heading: [['Indicator', 'Baseline 2010/11', 'Target 2013/14']],
    body: [['Thefts', '1,234', '1,100']],
  });
  expect(indicators[0]).toMatchObject({ baseline: { value: 1234 }, target: { stated: 1100 } });
  expect(ledger.remarks.map(({ code, detail }) => [code, detail['text']])).toEqual([
    ['sheet/number-as-text', '1,234'],
    ['sheet/number-as-text', '1,100'],
  ]);
});

test('quarters down, target and actual across, are one measure', () => {
  const { indicators, lost } = read({
    captions: [['Noise - reduce noise complaints by 10% by 2012/13']],
    heading: [['Year', 'Quarter', 'Actual', 'Target']],
    body: [
      ['2011/12', 'Q3', 20, 22],
      [null, 'Q4', 25, 22],
      ['2012/13', 'Q1', 16, 20],
    ],
  });
  expect(indicators).toHaveLength(1);
  expect(indicators[0]).toMatchObject({ name: 'Noise', target: { period: 'Q1 2012/13', stated: 20 } });
  expect(indicators[0]!.figures.slice(0, 2)).toMatchObject([
    { period: 'Q3 2011/12', kind: 'actual', value: 20 },
    { period: 'Q3 2011/12', kind: 'target', value: 22 },
  ]);
  expect(lost).toEqual([]);
});

test('the questions officers put in headings are baseline and target', () => {
  const { indicators } = read({
    heading: [['What will we measure?', 'Where are we now? (2012)', 'Where do we want to be by 2015?']],
    body: [
      ['People hurt on farm tracks', 12, 9],
      ['% who feel safe at the bus station', '54%', '60%'],
    ],
  });
  expect(indicators.map(({ baseline, target }) => [baseline?.value, target.stated, target.period])).toEqual([
    [12, 9, '2015'],
    [0.54, 0.6, '2015'],
  ]);
});

test('a year in the cell is the period of its figure', () => {
  const { indicators, lost } = read({
    heading: [['Performance Indicator', 'Baseline', 'Target']],
    body: [
      ['NI 95: Collisions at school gates', '34 (2010/11)', 'Reduce by 5% by March 2013'],
      ['NI 96: Home visits', '210 in 2010/11', '1,300 by 2012/13'],
    ],
  });
  expect(indicators[0]).toMatchObject({
    ref: 'NI 95',
    name: 'Collisions at school gates',
    baseline: { period: '2010/11', value: 34 },
    change: { kind: 'percent', amount: -5 },
    target: { period: '2013-03', stated: null },
  });
  expect(indicators[1]).toMatchObject({
    baseline: { period: '2010/11', value: 210 },
    target: { period: '2012/13', stated: 1300 },
  });
  expect(lost).toEqual([]);
});

describe('what is no table of indicators', () => {
  test.each<[string, Shape]>([
    [
      'counts by ward',
      {
        heading: [['Ward', 'Arson', 'Damage', 'Total']],
        body: [
          ['Abbey', 1, 2, 3],
          ['Castle', 4, 5, 9],
        ],
      },
    ],
    [
      'counts by ward and year',
      {
        heading: [['Ward', '2009/10', '2010/11']],
        body: [
          ['Abbey', 1, 2],
          ['Castle', 4, 5],
        ],
      },
    ],
    [
      'actions with a target each',
      {
        captions: [['Objective: To reduce bin fires by 20% by 2014']],
        heading: [['No', 'Action', 'Lead', 'Target', 'Timescale', 'Status']],
        body: [
          ['1.1', 'Fit locks to bins', 'Housing', '60 locks fitted', 'March 2013', 'Started'],
          ['1.2', 'Visit schools', 'Fire Service', '5 visits made', 'May 2013', null],
        ],
      },
    ],
    [
      'actions with progress by quarter',
      {
        heading: [['Action', 'Lead', 'Q1', 'Q2']],
        body: [
          ['Fit locks to bins', 'Housing', 'Bins counted on 3 estates', 'Locks bought'],
          ['Visit schools', 'Fire', 'Letters sent', 'Two visits'],
        ],
      },
    ],
  ])('%s', (_what, shape) => {
    expect(read(shape).score).toBeLessThan(0.5);
  });
});
