import fc from 'fast-check';
import { numberCell, type Cell } from '../../../shared/grid';
import { Ledger } from '../../../shared/read/ledger';
import { findFootnotes, indicatorScore, readIndicatorTable } from '../../../shared/read/indicators';
import { readReferenceTable } from '../../../shared/read/reference';
import type { Table } from '../../../shared/read/sheet';
import { tableOf } from '../tableOf';

const headings = fc.constantFrom(
  ...[
    'Ref',
    'Measure',
    'Indicator',
    'Priority',
    'Unit',
    'Good is',
    'Lead',
    'Baseline',
    'Baseline year',
    'Target',
  ],
  ...[
    'Target date',
    'Reduction wanted',
    '2009/10',
    '2010/11 Benchmark',
    'Target 2012/13 (-5%)',
    'Q1',
    'Q2 Actual',
  ],
  ...['RAG', 'Comments', 'Latest', 'Rate per 1,000', 'Ward', 'Year', '% change', '', 'Actual'],
);
const words = fc.constantFrom(
  ...[
    'NI 16',
    'Bin fires',
    'Bin fires*',
    '* Counted twice',
    'Bin fires - target',
    'Actual',
    'Target',
    '2009/10',
    'Q1',
  ],
  ...[
    '-10%',
    'Reduce by 5% by March 2013',
    'maintain',
    '<5',
    '45%',
    '1,234',
    '12 per 1,000 population',
    'n/a',
    'tbc',
  ],
  ...[
    '620 thefts baseline at a rate of 8.2 per 1,000 population (-3% over 3 years)',
    'Lower',
    'Crime',
    'Green',
    'Police',
  ],
  ...[
    'No more than 30 by 2013/14',
    '£4.5k',
    'Baseline to be set',
    'March 2013',
    'Number of visits\n(all wards)',
  ],
);
const cell: fc.Arbitrary<Cell | string | number | null> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 5000 }) },
  { weight: 1, arbitrary: fc.constant(numberCell(0.425, '42.5%', '0.0%')) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const table: fc.Arbitrary<Table> = fc
  .record({
    captions: fc.array(
      fc.constantFrom(
        'Bin fires* - Target to reduce bin fires by 20% by 2012/13',
        'Performance 2011/12',
        '* Counted twice',
      ),
      { maxLength: 2 },
    ),
    heading: fc.array(headings, { minLength: 2, maxLength: 7 }),
    body: fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ captions, heading, body }) =>
    tableOf({ captions: captions.map((caption) => [caption]), heading: [heading], body }),
  );

/** Cells that nobody took, and cells whose words or number stand nowhere in what was read. */
function missing(read: unknown, { view }: Table, ledger: Ledger): string[] {
  const strings: string[] = [];
  const numbers = new Set<number>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value.replace(/\s+/g, ''));
    else if (typeof value === 'number') numbers.add(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect([read, ledger.notes, ledger.remarks]);
  return view.lines
    .flatMap(({ slots }) => slots)
    .filter((slot) => {
      const kept =
        (slot.cell.kind === 'number' && numbers.has(slot.cell.value)) ||
        strings.some((text) => text.includes(slot.text.replace(/\s+/g, '')));
      return !kept || !ledger.isTaken(view, slot);
    })
    .map(({ address, text }) => `${address} ${text}`);
}

const planPeriod = { from: '2011-04-01', to: '2012-03-31' };

test('any table read as indicators loses no cell and no word', () => {
  fc.assert(
    fc.property(table, (given) => {
      const ledger = new Ledger();
      const read = readIndicatorTable(given, ledger, { planPeriod, footnotes: findFootnotes(given.view) });
      expect(missing(read, given, ledger)).toEqual([]);
      expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
      const score = indicatorScore(given);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test('any table read as a reference table loses no cell and no word', () => {
  fc.assert(
    fc.property(table, (given) => {
      const ledger = new Ledger();
      expect(missing(readReferenceTable(given, ledger), given, ledger)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
