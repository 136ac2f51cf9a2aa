import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gridOf } from '../../shared/grid';
import type { Indicator } from '../../shared/model';
import { directionOfTravel, performanceRag } from '../../shared/rag';
import { read } from '../../shared/read';
import { computeTarget } from '../../shared/target';
import { readWorkbook } from '../../sync/source';

const RETURNS = join(__dirname, '../../../shared/returns');

async function indicatorsOf(file: string): Promise<Indicator[]> {
  const reading = read(await readWorkbook(join(RETURNS, file)));
  return reading.plans.flatMap(({ indicators }) => indicators);
}

test('from a sheet to a verdict', () => {
  const sheet = gridOf('Targets', [
    ['Targets for 2012/13'],
    [],
    ['Bin Fires - Target to reduce bin fires by 25% by 2012/13'],
    ['', '2010/11 Benchmark', '2011/12', '2012/13 (Target-20%)'],
    ['Number of fires', 200, 190, 152],
  ]);
  const reading = read({ file: 'dale.xlsx', sheets: [sheet], traits: [] });
  const [indicator] = reading.plans.flatMap(({ indicators }) => indicators);
  expect(computeTarget(indicator!)).toMatchObject({
    computed: 150,
    difference: 2,
    verdict: 'differs',
    heading: { verdict: 'measured otherwise', measuredFrom: { period: '2011/12', value: 190 } },
  });
  expect(performanceRag(indicator!).word).toBe('Red');
});

if (existsSync(RETURNS)) {
  describe('the targets of the real returns', () => {
    test('South Derbyshire: computed, compared and judged as SPEC part 3 has it', async () => {
      const indicators = await indicatorsOf('south-derbyshire-2004-05.xlsx');
      const found = indicators.map((indicator) => {
        const { computed, verdict, heading } = computeTarget(indicator);
        return [
          computed,
          verdict,
          heading?.verdict ?? null,
          performanceRag(indicator).word,
          directionOfTravel(indicator),
        ];
      });
      expect(found).toEqual([
        [242, 'differs', 'measured otherwise', 'Red', 'Improving'],
        [734, 'agrees', 'rounded wrong', 'Amber', 'Improving'],
        [649, 'differs', 'measured otherwise', 'Red', 'Worsening'],
        [222, 'agrees', null, 'No data', 'Not comparable'],
        [936, 'agrees', 'measured otherwise', 'Red', 'Improving'],
        [0.66, 'agrees', null, 'Red', 'Worsening'],
      ]);
    });

    test('North East Derbyshire: the county indicators and those in its sentences', async () => {
      const indicators = await indicatorsOf('north-east-derbyshire-2008-11.xlsx');
      const byRef = (ref: string) => computeTarget(indicators.find((each) => each.ref === ref)!);
      expect(byRef('NI 16')).toMatchObject({ computed: 8536, verdict: 'agrees' });
      expect(byRef('NI 16').steps.every(({ agrees }) => agrees)).toBe(true);
      expect(byRef('NI 20')).toMatchObject({
        computed: 6430,
        verdict: 'differs',
        companion: { explains: true },
      });
      expect(indicators.filter(({ ref }) => ref !== null)).toHaveLength(9);
      const sentences = indicators.filter(({ ref }) => ref === null);
      expect(sentences.map((each) => [each.baseline?.value, each.target.stated, each.polarity])).toEqual([
        [813, 796, 'lower'],
        [0.15, 0.13, 'lower'],
        [0.28, 0.31, 'higher'],
      ]);
      expect(computeTarget(sentences[0]!).statedChange?.percent).toBe(-2.1);
    });
  });
}
