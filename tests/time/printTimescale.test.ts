import fc from 'fast-check';
import { precision, recurrence, type Milestone } from '../../shared/model';
import { addDays, printTimescale, readTimescale } from '../../shared/time';

type Days = Pick<Milestone, 'start' | 'due' | 'precision' | 'recurs' | 'ongoing'>;

const nothing: Days = { start: null, due: null, precision: null, recurs: null, ongoing: false };

function days(milestone: Days): Days {
  const { start, due, precision, recurs, ongoing } = milestone;
  return { start, due, precision, recurs, ongoing };
}

function readBack(milestone: Days): Days[] {
  return readTimescale(printTimescale(milestone)).milestones.map(days);
}

describe('printing a timescale', () => {
  test.each<[string, Partial<Days>]>([
    ['June 2004', { due: '2004-06-30', precision: 'month' }],
    ['30 June 2004', { due: '2004-06-30', precision: 'day' }],
    ['mid June 2004', { due: '2004-06-15', precision: 'month' }],
    ['2004', { due: '2004-12-31', precision: 'year' }],
    ['2004/05', { start: '2004-04-01', due: '2005-03-31', precision: 'fiscal-year' }],
    ['by 2004/05', { due: '2005-03-31', precision: 'fiscal-year' }],
    ['Winter 2003', { due: '2004-02-29', precision: 'season' }],
    ['Summer term 2003', { due: '2003-07-31', precision: 'term' }],
    ['Q3 2014/15', { due: '2014-12-31', precision: 'quarter' }],
    ['June 2003 – March 2004', { start: '2003-06-01', due: '2004-03-31', precision: 'range' }],
    ['25 June 2004 – 3 July 2004', { start: '2004-06-25', due: '2004-07-03', precision: 'range' }],
    ['throughout 2010', { start: '2010-01-01', due: '2010-12-31', precision: 'year' }],
    ['from April 2004', { start: '2004-04-01', precision: 'month', ongoing: true }],
    ['not before April 2004', { start: '2004-04-01', precision: 'month' }],
    ['October 2003, then ongoing', { due: '2003-10-31', precision: 'month', ongoing: true }],
    ['quarterly, March 2005', { due: '2005-03-31', precision: 'month', recurs: 'quarterly' }],
    ['ongoing, weekly', { ongoing: true, recurs: 'weekly' }],
    ['ongoing', { ongoing: true }],
    ['', {}],
  ])('says %p', (words, milestone) => {
    expect(printTimescale({ ...nothing, ...milestone })).toBe(words);
  });

  const day = fc.integer({ min: 0, max: 29_000 }).map((count) => addDays('1985-01-01', count));
  const recurs = fc.option(fc.constantFrom(...recurrence.options));
  const ongoing = fc.boolean();

  test('gives words that are read as the same recurrence and going on', () => {
    fc.assert(
      fc.property(recurs, ongoing, (recurs, ongoing) => {
        const milestone = { ...nothing, recurs, ongoing };
        expect(readBack(milestone)).toEqual(recurs === null && !ongoing ? [] : [milestone]);
      }),
    );
  });

  test('gives words that are read as the same two days', () => {
    fc.assert(
      fc.property(day, fc.nat(900), recurs, ongoing, (start, length, recurs, ongoing) => {
        const milestone: Days = { start, due: addDays(start, length), precision: 'range', recurs, ongoing };
        expect(readBack(milestone)).toEqual([milestone]);
      }),
      { numRuns: 500 },
    );
  });

  // Whatever can be read is printed so that it is read alike: the words come from every unit, edge and lead.
  const year = fc.integer({ min: 1990, max: 2050 });
  const fiscal = year.map((start) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`);
  const named = fc.oneof(
    day,
    fc
      .tuple(fc.constantFrom('January', 'February', 'June', 'September', 'December'), year)
      .map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'), fiscal).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('Spring', 'Summer', 'Autumn', 'Winter'), year).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('Spring', 'Summer', 'Autumn'), year).map(([name, of]) => `${name} term ${of}`),
    fc.tuple(fc.constantFrom('Christmas', 'Easter'), year).map((parts) => parts.join(' ')),
    year.map(String),
    fiscal,
  );
  const edge = fc.constantFrom('', 'end of ', 'start of ', 'early ', 'mid ', 'late ');
  const lead = fc.constantFrom(
    '',
    'by ',
    'from ',
    'before ',
    'after ',
    'until ',
    'throughout ',
    'not before ',
    'ongoing, ',
  );

  test('gives words that are read as whatever was read', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        lead,
        edge,
        named,
        fc.constantFrom('', ', then ongoing', ' and quarterly thereafter'),
        (...parts) => {
          const [read, ...more] = readTimescale(parts.join('')).milestones;
          expect(more).toEqual([]);
          expect(read!.due ?? read!.start).not.toBeNull();
          seen.add(String(read!.precision));
          expect(readBack(days(read!))).toEqual([days(read!)]);
        },
      ),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual([...precision.options].sort());
  });
});
