import fc from 'fast-check';
import { readTimescale } from '../../shared/time';

const period = { from: '2004-04-01', to: '2005-03-31' };

/** A milestone in one line: `label: start..due precision recurs ongoing`, so that a table of them can be read. */
function lines(text: string, plan: typeof period | null): string[] {
  return readTimescale(text, { period: plan }).milestones.map((milestone) =>
    [
      milestone.label === null ? '' : `${milestone.label}:`,
      milestone.start === null ? '' : `${milestone.start}..`,
      milestone.due ?? '',
      milestone.precision ?? '',
      milestone.recurs ?? '',
      milestone.ongoing ? 'ongoing' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

type Row = [written: string, ...milestones: string[]];
const rows = (...table: Row[]): [string, string[]][] => table.map(([written, ...read]) => [written, read]);

describe('what the specification promises of timescales', () => {
  test.each(
    rows(
      ['March 2005', '2005-03-31 month'],
      ['Mar 05', '2005-03-31 month'],
      ['By August 2003', '2003-08-31 month'],
      ['End of May 03', '2003-05-31 month'],
      ['To have been reviewed by 01/06/03', '2003-06-01 day'],
      ['June 2004\nMarch 2005', '2004-06-30 month', '2005-03-31 month'],
      ['June 2004 and Dec 2004', '2004-06-30 month', '2004-12-31 month'],
      ['October 03, then April 04', '2003-10-31 month', '2004-04-30 month'],
      ['September 2003, 2004, 2005', '2003-09-30 month', '2004-09-30 month', '2005-09-30 month'],
      ['July – October 2003', '2003-07-01.. 2003-10-31 range'],
      ['June 2003 – March 2004', '2003-06-01.. 2004-03-31 range'],
      ['June 03 – April 04', '2003-06-01.. 2004-04-30 range'],
      ['2003-2004', '2003-04-01.. 2004-03-31 fiscal-year'],
      ['2003 - 2004', '2003-04-01.. 2004-03-31 fiscal-year'],
      ['2004/05', '2004-04-01.. 2005-03-31 fiscal-year'],
      ['2008/2009', '2008-04-01.. 2009-03-31 fiscal-year'],
      ['08/09', '2008-04-01.. 2009-03-31 fiscal-year'],
      ['2004', '2004-12-31 year'],
      ['Summer 2003', '2003-08-31 season'],
      ['Autumn 2003', '2003-11-30 season'],
      ['Winter 2003', '2004-02-29 season'],
      ['Spring 2010', '2010-05-31 season'],
      ['Summer term 2003', '2003-07-31 term'],
      ['Q3 2014/15', '2014-12-31 quarter'],
      ['Quarter 3', '2004-12-31 quarter'],
      ['Ongoing', 'ongoing'],
      ['On going', 'ongoing'],
      ['Current and ongoing through tenure of strategy', 'ongoing'],
      ['Commencing April 2004', '2004-04-01.. month ongoing'],
      ['July 2003 onwards', '2003-07-01.. month ongoing'],
      ['Oct 03, then ongoing', '2003-10-31 month ongoing'],
      ['Quarterly', 'quarterly'],
      ['On going but on a weekly basis.', 'weekly ongoing'],
      [
        'Licensing- Autumn 2003 Alcohol Harm- Winter 2003',
        'Licensing: 2003-11-30 season',
        'Alcohol Harm: 2004-02-29 season',
      ],
      ['?'],
      ['To be determined'],
      ['Await outcome of review'],
      ['Review position in the autumn and then to be ongoing', 'Review position: 2004-11-30 season ongoing'],
    ),
  )('%j', (written, read) => expect(lines(written, period)).toEqual(read));
});

describe('what else officers write', () => {
  test.each(
    rows(
      ['30.6.04', '2004-06-30 day'],
      ['30-Jun-04', '2004-06-30 day'],
      ['2004-06-30', '2004-06-30 day'],
      ['30/06/2004 00:00', '2004-06-30 day'],
      ['Monday 5th of July, 2004', '2004-07-05 day'],
      ['July 5, 2004', '2004-07-05 day'],
      ['June/July 2004', '2004-06-01.. 2004-07-31 range'],
      ['Jan-March 2004', '2004-01-01.. 2004-03-31 range'],
      ['Nov – March 2004', '2003-11-01.. 2004-03-31 range'],
      ['25 June – 3 July 2004', '2004-06-25.. 2004-07-03 range'],
      ['1 – 5 June 2004', '2004-06-01.. 2004-06-05 range'],
      ['1st and 15th June 2004', '2004-06-01 day', '2004-06-15 day'],
      ['01/04/04 to 31/03/05', '2004-04-01.. 2005-03-31 range'],
      ['from April 2004 until March 2005', '2004-04-01.. 2005-03-31 range'],
      ['Start: June 2004, finish: March 2005', '2004-06-01.. 2005-03-31 range'],
      ['between June and December 2004', '2004-06-01.. 2004-12-31 range'],
      ['March 2003 – 2005', '2003-03-01.. 2005-12-31 range'],
      ['2003/04 – 2005/06', '2003-04-01.. 2006-03-31 range'],
      ['2008-11', '2008-04-01.. 2011-03-31 range'],
      ['Summer/Autumn 2004', '2004-06-01.. 2004-11-30 range'],
      ['Q1-Q3 2009/10', '2009-04-01.. 2009-12-31 range'],
      ['Q1 & Q2 2004/05', '2004-06-30 quarter', '2004-09-30 quarter'],
      ['third quarter of 2004/05', '2004-12-31 quarter'],
      ['March 2004/05', '2005-03-31 month'],
      ["Sept '04", '2004-09-30 month'],
      ['Mid 2005', '2005-06-30 year'],
      ['Early 2006', '2006-03-31 year'],
      ['mid/late 2004', '2004-12-31 year'],
      ['before June 2004', '2004-05-31 month'],
      ['before the end of June 2004', '2004-06-30 month'],
      ['after June 2004', '2004-07-01.. month'],
      ['by Easter 2005', '2005-03-27 day'],
      ['Christmas 2004', '2004-12-25 day'],
      ['by end of 2004/05', '2005-03-31 fiscal-year'],
      ['throughout 2010', '2010-01-01.. 2010-12-31 year'],
      ['June 2004 – ongoing', '2004-06-01.. month ongoing'],
      ['Ongoing from June 2004', '2004-06-01.. month ongoing'],
      ['Ongoing – review March 2005', 'review: 2005-03-31 month ongoing'],
      ['Ongoing until March 2005', '2005-03-31 month'],
      ['Monthly from June 2004', '2004-06-01.. month monthly ongoing'],
      ['June 2004 and annually thereafter', '2004-06-30 month yearly ongoing'],
      ['6 monthly', 'half-yearly'],
      ['every six weeks', 'six-weekly'],
      ['Bi-monthly', 'bi-monthly'],
      ['once a quarter', 'quarterly'],
      ['twice a year', 'half-yearly'],
      ['every other week', 'fortnightly'],
      ['each term', 'termly'],
      ['Every Tuesday', 'weekly'],
      ['Draft by June 2004, final by September 2004', 'Draft: 2004-06-30 month', 'final: 2004-09-30 month'],
      ['June 2004 (draft), Sept 2004 (final)', '(draft): 2004-06-30 month', '(final): 2004-09-30 month'],
      ['Phase 1 – June 04 Phase 2 – Dec 04', 'Phase 1: 2004-06-30 month', 'Phase 2: 2004-12-31 month'],
      ['Mid-year check (Sept 04)', 'Mid-year check: 2004-09-30 month'],
      ['Apr 2004 (start) – Mar 2005 (end)', '2004-04-30 month', '2005-03-31 month'],
      ['(a) June 2004 (b) Sept 2004', '2004-06-30 month', '2004-09-30 month'],
      ['2nd week in June 2004', '2004-06-14 day'],
      ['Oct half term 2004', '2004-10-31 month'],
      ['Short (by Sept 2004)', '2004-09-30 month'],
      ['To be agreed by June 2004', '2004-06-30 month'],
      ['1. June 2004\n2. March 2005', '2004-06-30 month', '2005-03-31 month'],
      ['June 2004\nTBC\nMarch 2005', '2004-06-30 month', '', '2005-03-31 month'],
      ['By end of\nJune 2004', '2004-06-30 month'],
      ['July 2003 –\nMarch 2004', '2003-07-01.. 2004-03-31 range'],
      ['1/4/04-31/3/05', '2004-04-01.. 2005-03-31 range'],
      ['June 2004 → Sept 2004', '2004-06-01.. 2004-09-30 range'],
      ['Start: June 04\nEnd: Sept 04', '2004-06-01.. 2004-09-30 range'],
      ['late 2004/early 2005', '2004-07-01.. 2005-03-31 range'],
      ['late spring/early summer 2004', '2004-04-16.. 2004-06-30 range'],
      ['6 months from Sept 2004', '2004-09-01.. 2005-02-28 range'],
      ['To start Sept 04 and run for 6 months', '2004-09-01.. 2005-02-28 range'],
      ['July 2004 (6 weeks)', '2004-07-01.. 2004-08-11 range'],
      ['Mar 04 / Mar 05', '2004-03-31 month', '2005-03-31 month'],
      ['March 04, 05 and 06', '2004-03-31 month', '2005-03-31 month', '2006-03-31 month'],
      ['Q1 & 2 2004/05', '2004-06-30 quarter', '2004-09-30 quarter'],
      ['Phase 1 June 2004 / Phase 2 Dec 2004', 'Phase 1: 2004-06-30 month', 'Phase 2: 2004-12-31 month'],
      ['Survey (May 04) Report (July 04)', 'Survey: 2004-05-31 month', 'Report: 2004-07-31 month'],
      ['Summer fun days 2004', '2004-08-31 season'],
      ['2004/05 (by September 2004)', '2004-09-30 month'],
      ['Apr 04 – Mar 05 (12 months)', '2004-04-01.. 2005-03-31 range'],
      ['By June 2004 and beyond', '2004-06-30 month ongoing'],
      ['August bank holiday 2004', '2004-08-30 day'],
      ['Good Friday 2005', '2005-03-25 day'],
      ["New Year's Eve 2004", '2004-12-31 day'],
      ['Early May bank holiday 2004', '2004-05-03 day'],
      ['year end 2005', '2005-03-31 fiscal-year'],
      ['30 06 2004', '2004-06-30 day'],
      ['w.e.f. 1/9/04', '2004-09-01.. day ongoing'],
      ['every 2nd Tuesday', 'fortnightly'],
      ['last Friday of the month', 'monthly'],
      ['Fri/Sat nights', 'weekly'],
      ['4 times/year', 'quarterly'],
      ['Throughout', 'ongoing'],
      ['2004-05 financial year', '2004-04-01.. 2005-03-31 fiscal-year'],
      ['2004/05 school year', '2004-09-01.. 2005-08-31 range'],
      ['May until the end of June 2004', '2004-05-01.. 2004-06-30 range'],
      ['12-week course from 6 September 2004', '2004-09-06.. 2004-11-28 range'],
      ['quarter ending June 2004', '2004-06-30 month'],
      ['May 2004 (missed), revised to July 2004', '2004-07-31 month'],
      ['May 04: scope; June 04: start', 'scope: 2004-05-31 month', '2004-06-30 month'],
      ['Every 4-6 weeks', 'regularly'],
      ['Twice weekly', 'regularly'],
      ['At every board meeting', 'regularly'],
      ['School holidays', 'regularly'],
      ['Alternate Fridays', 'fortnightly'],
      ['June 2004 at the earliest', '2004-06-01.. month'],
      ['June/Sept/Dec 2004', '2004-06-30 month', '2004-09-30 month', '2004-12-31 month'],
      ['16 days (25 Nov – 10 Dec 2004)', '2004-11-25.. 2004-12-10 range'],
    ),
  )('%j', (written, read) => expect(lines(written, null)).toEqual(read));
});

describe('words that need the period of the plan', () => {
  test.each(
    rows(
      ['by end of June', '2004-06-30 month'],
      ['September\nMarch', '2004-09-30 month', '2005-03-31 month'],
      ['April - March', '2004-04-01.. 2005-03-31 range'],
      ['30/6', '2004-06-30 day'],
      ['Year 1', '2004-04-01.. 2005-03-31 fiscal-year'],
      ['by end of financial year', '2005-03-31 fiscal-year'],
      ['End of plan', '2005-03-31 month'],
      ['within 6 months', '2004-09-30 month'],
      ['Yr 1 Q2', '2004-09-30 quarter'],
      ['Q3 of Year 1', '2004-12-31 quarter'],
      ['by month 9', '2004-12-31 month'],
      ['Months 6-12', '2004-09-01.. 2005-03-31 range'],
      ['annually each March', '2005-03-31 month yearly'],
      ['June and December each year', '2004-06-30 month yearly', '2004-12-31 month yearly'],
      ['Spring bank holiday', '2004-05-31 day'],
      ['end of calendar year', '2004-12-31 year'],
      ['31 July, 31 January', '2004-07-31 day', '2005-01-31 day'],
      ['3rd quarter of the financial year', '2004-12-31 quarter'],
      ['Final year', '2004-04-01.. 2005-03-31 fiscal-year'],
    ),
  )('%j is dated with it, and not without', (written, read) => {
    expect(lines(written, period)).toEqual(read);
    const without = readTimescale(written);
    expect(without.milestones.every(({ start, due }) => start === null && due === null)).toBe(true);
    expect(without.doubts).not.toEqual([]);
  });

  test.each(['annually each March', 'twice a year (May and November)', 'every June'])(
    '%j wants no year within it',
    (written) => expect(readTimescale(written, { period }).doubts).toEqual([]),
  );

  test('a quarter of the plan’s second year counts from its first day', () => {
    const years = { from: '2009-01-01', to: '2010-12-31' };
    expect(lines('Y2 Q3', years)).toEqual(['2010-09-30 quarter']);
  });

  test('a time that counts from no day we know refers to no period either', () => {
    expect(readTimescale('within 6 months').doubts).toEqual(['relative']);
  });

  test('a month takes the year of the date it is joined to before that of the plan', () => {
    expect(lines('June and December 2007', period)).toEqual(['2007-06-30 month', '2007-12-31 month']);
    expect(lines('October 2003, then April', period)).toEqual(['2003-10-31 month', '2004-04-30 month']);
  });

  test('a day takes the month of the date it is joined to, though neither has a year', () => {
    expect(lines('3 and 17 June', period)).toEqual(['2004-06-03 day', '2004-06-17 day']);
    expect(lines('1st, 15th March', period)).toEqual(['2005-03-01 day', '2005-03-15 day']);
  });

  test('two digits behind a month are a day where the plan could not mean the year', () => {
    expect(lines('June 10', { from: '2008-04-01', to: '2011-03-31' })).toEqual(['2010-06-30 month']);
    expect(lines('June 30', period)).toEqual(['2004-06-30 day']);
  });
});

describe('doubts', () => {
  test.each<[string, string[]]>([
    ['2004', ['ambiguous-year']],
    ['autumn', ['season-without-year']],
    ['by end of June', ['year-missing']],
    ['Q4 2004', ['ambiguous-quarter']],
    ['06/04', ['ambiguous-day']],
    ['06/30/04', ['day-month-swapped']],
    ['31 June 2004', ['no-such-day']],
    ['Septmber 2004', ['likely-misspelt']],
    ['Quaterly', ['likely-misspelt']],
    ['Ongiong', ['likely-misspelt']],
    ['Marhc 2004', ['likely-misspelt']],
    ['l5 June 2O04', ['likely-misspelt']],
    ['As resources permit', ['undecided']],
    ['?', ['undecided']],
    ['ASAP', ['undecided']],
    ['Within a week of referral', ['undecided']],
    ['6 weeks after launch', ['undecided']],
    ['Within 24 hours', ['undecided']],
    ['Not before the review', ['undecided']],
    ['00/06/2004', ['unreadable']],
    ['32 July 2004', ['no-such-day']],
    ['To be fixed by the board', ['undecided']],
    ['13/25/2004', ['unreadable']],
    ['00/01/1900', ['unreadable']],
    ['01/01/1900', ['unreadable']],
    ['13/14/2010', ['unreadable']],
    ['Spet 2004', ['likely-misspelt']],
    ['Week 24, 2004', ['relative']],
    ['to be agreed with partners', ['undecided']],
    ['once funding is agreed', ['undecided']],
    ['June 2004 (TBC)', ['provisional']],
    ['June 2004?', ['provisional']],
    ['Completed', ['status-word']],
    ['Done March 2004', ['status-word']],
    ['as the group sees fit', ['unreadable']],
    ['March 2005', []],
    ['Completed by June 2004', []],
    ['', []],
    ['–', []],
    ['N/A', []],
  ])('%j raises %j', (written, doubts) => expect(readTimescale(written).doubts).toEqual(doubts));

  test.each<[string, string | null]>([
    ['March 2005 (subject to funding)', '(subject to funding)'],
    ['Monthly meetings', 'meetings'],
    ['Done March 2004', 'Done'],
    ['To have been agreed by June 2004', null],
  ])('%j leaves over %j', (written, leftover) => expect(readTimescale(written).leftover).toBe(leftover));
});

test.each([
  '999',
  '12',
  '01632 960123',
  'NI 16',
  'QQ 12 34 56 C',
  'Ref 2004/123',
  '3 officers',
  '2,004',
  '£2004',
  '10.5%',
  'Room 2004b',
  '20-30-40-50',
])('no date is read into %j', (written) => expect(readTimescale(written, { period }).milestones).toEqual([]));

test('any text is read without an error, and its dates exist and are in order', () => {
  const words = fc.constantFrom(
    'June',
    '2004',
    '05',
    '/',
    '-',
    '–',
    ',',
    'and',
    'to',
    'by',
    'end of',
    'Q',
    '3',
    '31',
    'ongoing',
    'each',
    'year',
    '(',
    ')',
    '\n',
    'term',
    'Summer',
    'within',
    'months',
    '?',
    'the',
    "'",
    'half',
    'first',
    'plan',
    'monthly',
    'x',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(period, null), (text, plan) => {
      for (const { start, due, text: words } of readTimescale(text, { period: plan }).milestones) {
        if (start !== null) expect(start).toBe(new Date(`${start}T00:00:00Z`).toISOString().slice(0, 10));
        if (due !== null) expect(due).toBe(new Date(`${due}T00:00:00Z`).toISOString().slice(0, 10));
        expect(text).toContain(words);
      }
    }),
    { numRuns: 2000 },
  );
});
