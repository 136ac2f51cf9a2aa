import { numberCell } from '../../../shared/grid';
import { read } from '../../../shared/read';
import { indicatorFromSentence } from '../../../shared/read/indicators/sentence/indicatorFromSentence';
import { sheetOf, workbookOf, type Rows } from '../../layouts/sheet';

const share = (value: number) => numberCell(value, `${Math.round(value * 100)}%`, '0%');

function indicatorsIn(rows: Rows, merges = '') {
  const reading = read(workbookOf('figures.xlsx', sheetOf('Figures', rows, { merges })));
  expect(reading.notPlaced).toEqual([]);
  return reading.plans.flatMap((plan) => plan.indicators);
}

const figuresOf = ({ figures }: { figures: readonly { period: string; value: number | null }[] }) =>
  Object.fromEntries(figures.map(({ period, value }) => [period, value]));

describe('a column that compares two others', () => {
  test.each([
    'vs last year %',
    'Change %',
    '% difference',
    'Compared with 2010/11',
    'Year on year',
    'Shift seen',
  ])('holds no figure and makes no unit: %s', (heading) => {
    const [fires] = indicatorsIn([
      ['Measure', '2010/11', '2011/12', heading, 'Target 2012/13'],
      ['Bin fires', 200, 180, share(-0.1), 150],
      ['Shed fires', 60, 66, share(0.1), 50],
    ]);
    expect(fires).toMatchObject({ unit: 'number', target: { period: '2012/13', stated: 150 } });
    expect(fires && figuresOf(fires)).toEqual({ '2010/11': 200, '2011/12': 180, '2012/13': 150 });
    expect(fires?.notes).toEqual([`${heading}: -10%`]);
  });

  test('is told by the group over it, the first column named in the line below', () => {
    const found = indicatorsIn(
      [
        [null, 'Reports', null, 'Change', null, 'Target 2012/13'],
        ['Crime type', '2010/11', '2011/12', 'No.', '%', null],
        ['Bin fires', 200, 180, -20, share(-0.1), 150],
        ['Shed fires', 60, 66, 6, share(0.1), 50],
      ],
      'B1:C1 D1:E1',
    );
    expect(found.map(({ name }) => name)).toEqual(['Bin fires', 'Shed fires']);
    expect(found.map(figuresOf)).toEqual([
      { '2010/11': 200, '2011/12': 180, '2012/13': 150 },
      { '2010/11': 60, '2011/12': 66, '2012/13': 50 },
    ]);
  });
});

describe('quarters and months added up', () => {
  test('are figures of one indicator, the target of the year belongs to it', () => {
    const found = indicatorsIn([
      ['Indicator', 'Q1', 'Q1-Q2', 'Q1 to Q3', 'Annual target 2011/12'],
      ['Bin fires', 20, 35, 60, 70],
    ]);
    expect(found).toHaveLength(1);
    expect(figuresOf(found[0]!)).toEqual({
      'Q1 2011/12': 20,
      'H1 2011/12': 35,
      '2011-04–2011-12': 60,
      '2011/12': 70,
    });
  });

  test('have a row of words below each, which is a remark on it', () => {
    const found = indicatorsIn(
      [
        ['Indicator', '2010/11', 'Target 2011/12'],
        ['Bin fires', 20, 18],
        ['Commentary: two estates have new bins.'],
        ['Shed fires', 9, 7],
      ],
      'A3:C3',
    );
    expect(found.map(({ objective, notes }) => [objective, notes])).toEqual([
      [null, ['Commentary: two estates have new bins.']],
      [null, []],
    ]);
  });
});

describe('a measure followed in several places', () => {
  const expected = ['Bin fires – Northtown', 'Bin fires – Southby', 'Thefts – Northtown', 'Thefts – Southby'];

  test('its name merged down, is an indicator for each', () => {
    const found = indicatorsIn(
      [
        ['Measure', 'Town', '2010/11', 'Target 2011/12'],
        ['Bin fires', 'Northtown', 20, 18],
        [null, 'Southby', 30, 25],
        ['Thefts', 'Northtown', 40, 36],
        [null, 'Southby', 50, 42],
      ],
      'A2:A3 A4:A5',
    );
    expect(found.map(({ name }) => name)).toEqual(expected);
    expect(found.map(({ target }) => target.stated)).toEqual([18, 25, 36, 42]);
  });

  test('the place said once, before the measures', () => {
    const found = indicatorsIn([
      ['Town', 'Measure', '2010/11', 'Target 2011/12'],
      ['Northtown', 'Bin fires', 20, 18],
      [null, 'Thefts', 40, 36],
      ['Southby', 'Bin fires', 30, 25],
      [null, 'Thefts', 50, 42],
    ]);
    expect(found.map(({ name }) => name).sort()).toEqual(expected);
  });

  test('by age, which is no figure', () => {
    const found = indicatorsIn([
      ['Measure', 'Age group', '2010/11', 'Target 2011/12'],
      ['Casualties', '0-15', 20, 18],
      [null, '16-24', 30, 25],
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Casualties – 0-15', 'Casualties – 16-24']);
    expect(found.map(figuresOf)).toEqual([
      { '2010/11': 20, '2011/12': 18 },
      { '2010/11': 30, '2011/12': 25 },
    ]);
  });

  test('but a target and an actual below it are still its own', () => {
    const found = indicatorsIn([
      ['Measure', '', '2010/11', '2011/12'],
      ['Bin fires', 'Target', 20, 18],
      [null, 'Actual', 21, 17],
    ]);
    expect(found.map(({ name, target }) => [name, target.stated])).toEqual([['Bin fires', 18]]);
  });
});

test('a table on its side has rows of units and of directions above its years', () => {
  const found = indicatorsIn([
    ['', 'Visits made', 'Visits that led to a fire alarm'],
    ['Unit', 'Number', '%'],
    ['Better is', 'Higher', 'Higher'],
    ['2010/11', 200, share(0.4)],
    ['Target 2011/12', 240, share(0.5)],
    ['Source', 'Fire crews', 'Fire crews'],
  ]);
  expect(found.map(({ name, unit, polarity, target }) => [name, unit, polarity, target.stated])).toEqual([
    ['Visits made', 'number', 'higher', 240],
    ['Visits that led to a fire alarm', '%', 'higher', 0.5],
  ]);
  expect(found[0]?.notes).toContain('Source: Fire crews');
});

test('a change wanted by a year is the change and the date, no figure', () => {
  const [fires] = indicatorsIn([
    ['Indicator', 'Baseline 2010', '2011', 'Reduction wanted by 2014'],
    ['Bin fires', 200, 180, share(-0.25)],
  ]);
  expect(fires).toMatchObject({ change: { kind: 'percent', amount: -25 }, target: { period: '2014' } });
  expect(fires && figuresOf(fires)).toEqual({ '2010': 200, '2011': 180 });
});

test('under a heading that leaves either way open, each change goes its own', () => {
  const heading = ['Indicator', 'Baseline 2010', '2011', 'Reduction or increase wanted', 'Target 2014'];
  const [reports, cases, thefts] = indicatorsIn([
    heading,
    ['Racist incidents reported', 130, 142, '20% increase in reporting', 156],
    ['Cases resolved', share(0.6), share(0.62), '+10%', share(0.7)],
    ['Bicycle thefts', 200, 180, '10%', 180],
  ]);
  expect(reports?.change).toEqual({ kind: 'percent', amount: 20 });
  expect(cases?.change).toEqual({ kind: 'points', amount: 10 });
  expect(thefts?.change).toEqual({ kind: 'percent', amount: -10 });
});

test('what has an indicator’s code is one, though it is called a description', () => {
  const found = indicatorsIn([
    ['PI', 'Description', '2009/10', 'Target 2010/11', 'Apr–Sep 2010', 'RAG', 'Comment'],
    ['NI 15', 'Serious violent crime', 60, 57, 27, 'Green', 'On course'],
    ['NI 16', 'Serious acquisitive crime', 880, 840, 431, 'Amber', 'Sheds'],
  ]);
  expect(found.map(({ ref, name, target }) => [ref, name, target.stated])).toEqual([
    ['NI 15', 'Serious violent crime', 57],
    ['NI 16', 'Serious acquisitive crime', 840],
  ]);
});

test('a caption that leads in to one row does not name it', () => {
  const [crime] = indicatorsIn([
    ['Where we hope to be'],
    ['Indicator', 'Baseline 2010/11', 'Target 2013/14'],
    ['Bin fires', 200, 150],
  ]);
  expect(crime?.name).toBe('Bin fires');
});

describe('a return of figures alone', () => {
  const reading = read(
    workbookOf(
      'q2.xlsx',
      sheetOf('Figures', [
        ['Marlbury residents’ scorecard'],
        ['Indicator', 'Baseline 2009/10', 'Target 2013/14'],
        ['Bin fires', 200, 150],
      ]),
    ),
  );

  test('is titled by the line over it', () => {
    expect(reading.plans.map(({ title }) => title)).toEqual(['Marlbury residents’ scorecard']);
  });

  test('has no period from the year of its baseline', () => {
    expect(reading.plans.map(({ period }) => period)).toEqual([null]);
  });
});

describe('a change wanted each year', () => {
  const wantedBy = (target: string, stated: string | number) =>
    indicatorsIn([
      ['Measure', 'Baseline 2008/09', 'Change wanted', 'Target 2011/12'],
      ['Bin fires', 1000, target, stated],
    ])[0]?.change?.amount;

  test.each([
    ['comes on top of the last', 'Reduce by 3% each year', 913, -8.73],
    ['is added up where the target adds it up', 'Reduce by 3% each year', 910, -9],
    ['needs no word for which way', '3% per annum over 3 years', 913, -8.73],
    ['is not one that is wanted once', 'Reduce by 3% over 3 years', 970, -3],
  ])('%s', (_, words, stated, amount) => expect(wantedBy(words, stated)).toBe(amount));

  it('comes on top of the last in a sentence too', () => {
    const place = { source: { sheet: 'Plan', cell: 'E3' }, objective: null, lead: null };
    const sentence = 'Reduce bin fires by 3% a year from 8,000 in 2007/08 to 7,301 by 2010/11';
    expect(indicatorFromSentence(sentence, place)?.change).toEqual({ kind: 'percent', amount: -8.73 });
  });
});

test('a percentage by which a measure is to fall makes no share of it', () => {
  const [fires] = indicatorsIn([
    ['Measure', '2010/11', '2011/12', 'Target 2012/13'],
    ['Bin fires – reduce by 10%', 400, 390, 360],
  ]);
  expect(fires).toMatchObject({ unit: 'number', target: { stated: 360 } });
});

test('a level that is to be maintained is a target', () => {
  const [fires] = indicatorsIn([
    ['Measure', 'Baseline 2011/12', 'Target 2012/13'],
    ['Bins emptied', 120, 'Maintain at 120'],
  ]);
  expect(fires?.target.stated).toBe(120);
});

test('a row whose name is missing is an indicator of its own, and not more of the one above', () => {
  const read = indicatorsIn([
    ['Measure', 'Baseline 2011/12', 'Change wanted', 'Target 2012/13'],
    ['Bin fires', 6400, '-5%', 6080],
    [null, 400, '-8%', 368],
    ['Graffiti', 1200, '-10%', 1080],
  ]);
  expect(read.map(({ baseline, target }) => [baseline?.value, target.stated])).toEqual([
    [6400, 6080],
    [400, 368],
    [1200, 1080],
  ]);
});

describe('a row for each measure and period', () => {
  const bins = { name: 'Bin fires', figures: { 'Q1 2011/12': [50, 44], 'Q2 2011/12': [100, 109] } };
  const sheds = { name: 'Shed fires', figures: { 'Q1 2011/12': [20, 21], 'Q2 2011/12': [40, 38] } };
  const pairsOf = ({ figures }: { figures: readonly { period: string; value: number | null }[] }) =>
    Object.fromEntries(
      figures.map(({ period }) => [
        period,
        figures.flatMap((own) => (own.period === period ? own.value! : [])),
      ]),
    );

  test.each<[string, Rows]>([
    [
      'the measure first',
      [
        ['Measure', 'Period', 'Target', 'Actual'],
        ['Bin fires', 'Q1', 50, 44],
        ['Bin fires', 'Q2', 100, 109],
        ['Shed fires', 'Q1', 20, 21],
        ['Shed fires', 'Q2', 40, 38],
      ],
    ],
    [
      'the period first and said once, the measure without a known heading',
      [
        ['Quarter', 'Kind of fire', 'Target', 'Actual'],
        ['Q1', 'Bin fires', 50, 44],
        [null, 'Shed fires', 20, 21],
        ['Q2', 'Bin fires', 100, 109],
        [null, 'Shed fires', 40, 38],
      ],
    ],
    [
      'a year and its quarter, the measure said once',
      [
        ['Indicator', 'Year', 'Quarter', 'Target', 'Actual'],
        ['Bin fires', '2011/12', 'Q1', 50, 44],
        [null, '2011/12', 'Q2', 100, 109],
        ['Shed fires', '2011/12', 'Q1', 20, 21],
        [null, '2011/12', 'Q2', 40, 38],
      ],
    ],
  ])('is one indicator a measure: %s', (_, rows) => {
    const found = indicatorsIn([['Fires 2011/12'], ...rows]);
    expect(found.map((each) => ({ name: each.name, figures: pairsOf(each) }))).toEqual([bins, sheds]);
    expect(found.map(({ target }) => target)).toMatchObject([
      { period: 'Q2 2011/12', stated: 100 },
      { period: 'Q2 2011/12', stated: 40 },
    ]);
  });

  test('what is known of a measure may stand in each of its rows, remarks are of their period', () => {
    const found = indicatorsIn([
      ['Ref', 'Measure', 'Unit', 'Month', 'Baseline 2010/11', 'Number', 'Target 2011/12', 'Comment'],
      ['F 1', 'Bin fires', 'fires', 'April 2011', 210, 21, 180, null],
      ['F 1', 'Bin fires', 'fires', 'May 2011', 210, 14, 180, 'Bins were moved'],
      ['F 2', 'Shed fires', 'fires', 'April 2011', 64, 12, 50, null],
      ['F 2', 'Shed fires', 'fires', 'May 2011', 64, 11, 50, null],
    ]);
    expect(found).toMatchObject([
      { ref: 'F 1', name: 'Bin fires', baseline: { period: '2010/11', value: 210 } },
      { ref: 'F 2', name: 'Shed fires', baseline: { period: '2010/11', value: 64 } },
    ]);
    expect(found.map(figuresOf)).toEqual([
      { '2010/11': 210, '2011-04': 21, '2011-05': 14, '2011/12': 180 },
      { '2010/11': 64, '2011-04': 12, '2011-05': 11, '2011/12': 50 },
    ]);
    expect(found[0]?.notes).toEqual(['Unit: fires', '2011-05 Comment: Bins were moved']);
  });

  test('a month beside measures that come once is their date', () => {
    const found = indicatorsIn([
      ['Measure', 'Counted in', 'Actual', 'Target'],
      ['Bin fires', 'April 2011', 21, 18],
      ['Shed fires', 'May 2011', 12, 10],
      ['Barn fires', 'April 2011', 3, 2],
      ['Car fires', 'May 2011', 9, 8],
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Bin fires', 'Shed fires', 'Barn fires', 'Car fires']);
  });
});
