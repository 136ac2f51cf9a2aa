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
    ['Burglaries', 400, 370, 'c.360', 360, null, 'Amber'],
    ['Satisfaction with police', '61%', '62%', 'Top quartile', null, null, 'No data'],
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
