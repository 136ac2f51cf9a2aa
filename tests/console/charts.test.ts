import * as fc from 'fast-check';
import { RAG_ORDER } from '../../shared/rag';
import { barParts } from '../../sync/console/pages/board/barParts';
import { talliesByDistrict } from '../../sync/console/pages/board/tallies';
import { aFullCounty } from './playedCounty';

const { summary } = aFullCounty();

describe('the tallies of the districts', () => {
  it('count all plans of a district together, in the order of the legend', () => {
    const [hillford] = summary.plans;
    const twice = { ...summary, plans: [hillford!, { ...hillford!, plan: 'Another plan' }] };
    expect(talliesByDistrict(twice)).toEqual([
      {
        district: 'Hillford',
        actions: 32,
        parts: [
          { word: 'Red', count: 2 },
          { word: 'Amber', count: 4 },
          { word: 'Green', count: 18 },
          { word: 'Complete', count: 6 },
          { word: 'No date', count: 2 },
        ],
      },
    ]);
  });

  it('leave out a district without actions', () => {
    const none = { ...summary.plans[0]!, actions: 0, delivery: {} };
    expect(talliesByDistrict({ ...summary, plans: [none] })).toEqual([]);
  });
});

describe('a bar', () => {
  const tally = fc
    .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: RAG_ORDER.length })
    .map((counts) => ({
      district: 'Vale',
      actions: counts.reduce((sum, count) => sum + count, 0),
      parts: counts.map((count, at) => ({ word: RAG_ORDER[at]!, count })),
    }));

  it('is as wide as it may be, its parts in order and beside one another', () => {
    fc.assert(
      fc.property(tally, fc.integer({ min: 120, max: 1200 }), (of, width) => {
        const parts = barParts(of, width);
        expect(parts.map(({ word }) => word)).toEqual(of.parts.map(({ word }) => word));
        parts.slice(1).forEach((part, at) => {
          const before = parts[at]!;
          expect(part.x).toBeCloseTo(before.x + before.width + 2, 5);
        });
        const last = parts.at(-1)!;
        expect(Math.abs(last.x + last.width - width)).toBeLessThan(1);
      }),
    );
  });

  it('bears no word that does not fit on its part', () => {
    fc.assert(
      fc.property(tally, fc.integer({ min: 120, max: 1200 }), (of, width) => {
        for (const { text, width: own } of barParts(of, width))
          if (text !== null) expect(text.length * 8).toBeLessThan(own);
      }),
    );
    expect(barParts(talliesByDistrict(summary)[0]!, 600).map(({ text }) => text)).toEqual([
      '▲ 1',
      '◆ 2',
      '● 9',
      '✔ 3',
      '□ 1',
    ]);
  });
});
