import { gridOf } from '../../../shared/grid';
import type { Indicator } from '../../../shared/model';
import { performanceRag } from '../../../shared/rag';
import { read } from '../../../shared/read';
import { computeTarget } from '../../../shared/target';

/** An indicator of a table with these cells below its headings. */
function anIndicator(
  name: string,
  baseline: string | number,
  latest: string | number,
  target: string,
): Indicator {
  const rows = [
    ['Indicator', 'Baseline 2008/09', '2009/10', 'Target 2009/10'],
    [name, baseline, latest, target],
  ];
  return read({ file: 'targets 2009-10.xlsx', sheets: [gridOf('Targets', rows)], traits: [] }).plans[0]!
    .indicators[0]!;
}

describe('a target as its cell states it', () => {
  test.each([
    ['Burglaries', 400, 370, '10% reduction to 360', 360, 360, 'Amber'],
    ['Burglaries', 400, 370, '10% reduction to 350', 350, 360, 'Red'],
    ['Burglaries', 400, 370, '360 / -10%', 360, 360, 'Amber'],
    ['Burglaries', 400, 370, '-10% (350)', 350, 360, 'Red'],
    ['Burglaries', 400, 370, 'Reduce by 10%, i.e. 360', 360, 360, 'Amber'],
    ['Burglaries', 400, 370, 'Reduce to 360 (10%)', 360, 360, 'Amber'],
    ['Burglaries', 400, 370, 'Reduce by 5-10%', null, 380, 'Green'],
    ['Burglaries', 60, 30, 'between 40 and 50', 50, null, 'Green'],
    ['Burglaries', 60, 51, '40-50', 50, null, 'Amber'],
    ['Residents satisfied', '60%', '72%', '70-75%', 0.7, null, 'Green'],
    ['Stalls on the market', 45, 46, 'between 40 and 50', null, null, 'Green'],
    ['Stalls on the market', 45, 52, 'between 40 and 50', null, null, 'Amber'],
    ['Stalls on the market', 45, 30, 'between 40 and 50', null, null, 'Red'],
    ['Residents who have been victims', '1 in 4', '1 in 4', '1 in 5', 0.2, null, 'Red'],
    ['Residents satisfied', '75%', '81%', '4 out of 5', 0.8, null, 'Green'],
    ['Residents satisfied', '75%', '81%', '80 per cent', 0.8, null, 'Green'],
    ['Burglary victims revisited', 120, 131, 'Increase by 10%', null, 132, 'Amber'],
    ['Street lights out', 60, 40, 'Halve the number', null, 30, 'Red'],
    ['Detection ratio', '2:1', '3:1', '3:1', 3, null, 'Green'],
    ['Violent crime per 1,000 population', 12.3, 11.5, 'From 12.3 to 11.0', 11, null, 'Amber'],
    ['Volunteers', 40, 50, 'fifty', 50, null, 'Green'],
    ['Deaths in custody', 2, 1, 'Zero', 0, null, 'Red'],
    ['Deaths in custody', 2, 1, 'Zero tolerance', null, null, 'No data'],
    ['Detections', 120, 100, 'No worse than last year', 120, 120, 'Red'],
    ['Fires', 100, 100, 'Not to exceed 95', 95, null, 'Red'],
    ['Days until graffiti is gone (days)', 4.5, 3.8, 'within 3 days', 3, null, 'Red'],
    ['Residents satisfied', '3/5', '7/10', '4/5', 0.8, null, 'Red'],
    ['Visits made', '4 of 8', '7 of 8', '8 of 8', 1, null, 'Red'],
    ['Burglaries', 45, 41, '40 (10% reduction)', 40, 41, 'Amber'],
    ['Burglaries', 400, 370, 'c.360', 360, null, 'Amber'],
    ['Satisfaction with police', '61%', '62%', 'Top quartile', null, null, 'No data'],
    ['Homes visited', 210, 330, '1 in 4 more', null, null, 'No data'],
    ['Shops visited', '90%', '93%', 'Maintain 90%', 0.9, null, 'Green'],
    ['Fires', 100, '9S', 'Not to exceed 95', 95, null, 'No data'],
  ] as const)('%s: from %s, now %s, wanted %s', (name, baseline, latest, target, stated, computed, rag) => {
    const indicator = anIndicator(name, baseline, latest, target);
    const { word } = performanceRag(indicator);
    expect([indicator.target.stated, computeTarget(indicator).computed, word]).toEqual([
      stated,
      computed,
      rag,
    ]);
  });
});

describe('what a table says of all its figures', () => {
  const inTable = (caption: string, headings: string[], ...rows: (string | number)[][]) =>
    read({
      file: 'targets 2009-12.xlsx',
      sheets: [gridOf('Targets', [[caption], headings, ...rows])],
      traits: [],
    }).plans[0]!.indicators;
  const YEARS = ['2008/09 Baseline', '2009/10', '2010/11', '2011/12 Target'];

  it.each([
    ['What damage costs', 'Indicator (£000)'],
    ['What damage costs (£000)', 'Indicator'],
  ])('counts in thousands, whatever single cells say: %s, %s', (caption, heading) => {
    const [cost] = inTable(caption, [heading, ...YEARS], ['Cost of arson', 310, 305, '£301k', 280]);
    expect([cost!.unit, ...cost!.figures.map(({ value }) => value)]).toEqual(['£000s', 310, 305, 301, 280]);
  });

  it('keeps pounds where all cells of a row are in pounds', () => {
    const row = ['Cost of arson', '£702k', '£655k', '£608k', '£560k'];
    const [cost] = inTable('What damage costs (£000)', ['Indicator', ...YEARS], row);
    expect([cost!.unit, cost!.target.stated]).toEqual(['£', 560000]);
  });

  it('takes fractions that are to change by points for shares', () => {
    const headings = ['Indicator', ...YEARS, 'Change wanted'];
    const [safe] = inTable('Targets', headings, [
      'Residents who feel safe',
      0.5,
      0.53,
      0.55,
      0.6,
      '+10 points',
    ]);
    expect([safe!.unit, computeTarget(safe!).verdict]).toEqual(['%', 'agrees']);
  });

  it('marks the baseline’s year where a row leaves its figure blank', () => {
    const row = ['Burglaries', '', 200, 190, 'Reduce by 20%'];
    const [burglary] = inTable('Targets', ['Indicator', ...YEARS], row);
    expect([burglary!.baseline, burglary!.cells['baseline'], computeTarget(burglary!).computed]).toEqual([
      { period: '2008/09', value: null },
      ['B3'],
      160,
    ]);
  });

  it('takes no quarter for the baseline of a year', () => {
    const headings = ['Indicator', '2008/09 Baseline', 'Q1 2009/10', 'Q2 2009/10', '2009/10 Target'];
    const [burglary] = inTable('Targets', headings, ['Burglaries', '', 50, 48, 'Reduce by 20%']);
    expect(computeTarget(burglary!).computed).toBe(null);
  });

  it('asks nobody to type a change with its sign as a number', () => {
    const rows = [
      ['Indicator', ...YEARS],
      ['Watch schemes', 86, 92, 96, '+15'],
    ];
    const { remarks } = read({ file: 'targets.xlsx', sheets: [gridOf('Targets', rows)], traits: [] });
    expect(remarks.filter(({ code }) => code === 'sheet/number-as-text')).toEqual([]);
  });
});
