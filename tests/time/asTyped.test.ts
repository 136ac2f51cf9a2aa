import { readTimescale } from '../../shared/time';

const year = { from: '2010-04-01', to: '2011-03-31' };
const threeYears = { from: '2010-04-01', to: '2013-03-31' };

/** Each milestone as `start..due recurs ongoing`, and the doubts behind them. */
function readAs(text: string, period = year): string {
  const { milestones, doubts } = readTimescale(text, { period });
  const dates = milestones.map(({ start, due, recurs, ongoing }) =>
    [`${start ?? ''}..${due ?? ''}`, recurs, ongoing && 'ongoing'].filter(Boolean).join(' '),
  );
  return [...dates, ...doubts.map((doubt) => `(${doubt})`)].join('; ');
}

describe('slips of hand and scanner', () => {
  test.each([
    ['0ct 2010', '..2010-10-31; (likely-misspelt)'],
    ['N0vember 2010', '..2010-11-30; (likely-misspelt)'],
    ['Ju1y 2010', '..2010-07-31; (likely-misspelt)'],
    ['Apri1 – Ju1y 2010', '2010-04-01..2010-07-31; (likely-misspelt)'],
    ['Oct10', '..2010-10-31'],
    ['31 Setp 2010', '..2010-09-30; (no-such-day)'],
  ])('%s', (text, read) => expect(readAs(text)).toBe(read));
});

describe('months in Roman numerals', () => {
  test.each([
    ['27.xi.10', '..2010-11-27'],
    ['14.VII.2010', '..2010-07-14'],
    ['31/xii/10', '..2010-12-31'],
    ['1-i-2011', '..2011-01-01'],
    ['1 ix 10', '..2010-09-01'],
    ['1 x 10', '(unreadable)'],
    ['27.xi/10', '(unreadable)'],
  ])('%s', (text, read) => expect(readAs(text)).toBe(read));
});

describe('dates that letters count', () => {
  test.each([
    ['A: June 2010, B: ongoing', '..2010-06-30; .. ongoing'],
    ['A: June 2010 B: Sept 2010', '..2010-06-30; ..2010-09-30'],
    ['a) June 2010 b) ongoing', '..2010-06-30; .. ongoing'],
    ['1) June 10 2) ongoing', '..2010-06-30; .. ongoing'],
    ['1) June 10 2) Sept 10 3) Dec 10', '..2010-06-30; ..2010-09-30; ..2010-12-31'],
  ])('%s', (text, read) => expect(readAs(text)).toBe(read));

  it('are no names of milestones', () => {
    const { milestones } = readTimescale('A: June 2010 B: Sept 2010', { period: year });
    expect(milestones.map(({ label }) => label)).toEqual([null, null]);
  });
});

describe('years that are left out', () => {
  test.each([
    ['a list in order goes on behind its plan', 'July, Oct, January and April', '2011-04-30'],
    ['but a month before a single other is of the plan', 'October and April', '2010-04-30'],
  ])('%s', (_, text, due) => {
    expect(readTimescale(text, { period: year }).milestones.at(-1)?.due).toBe(due);
  });

  test.each([
    ['Applications Oct; awards Nov 2010', '..2010-10-31; ..2010-11-30'],
    [
      'Draft June, consultation July – Sept, adopted Nov 2010',
      '..2010-06-30; 2010-07-01..2010-09-30; ..2010-11-30',
    ],
    ['2010/11 (by June)', '..2010-06-30'],
    ['Sept 2010 (Q2)', '..2010-09-30'],
    ['Sept 2010 (start of school year)', '..2010-09-30'],
  ])('leave no doubt where another says which: %s', (text, read) => expect(readAs(text)).toBe(read));
});

describe('parts and years of the plan', () => {
  test.each([
    ['Q3 of Year 2', '..2011-12-31'],
    ['third quarter of year 3', '..2012-12-31'],
    ['second half of year 2', '2011-10-01..2012-03-31'],
    ['Year 2, H1', '2011-04-01..2011-09-30'],
    ['within year 2 of the strategy', '..2012-03-31'],
    ['Yrs 1, 2 and 3', '2010-04-01..2011-03-31; 2011-04-01..2012-03-31; 2012-04-01..2013-03-31'],
    ['Year 1, 2 meetings', '2010-04-01..2011-03-31'],
  ])('%s', (text, read) => expect(readAs(text, threeYears)).toBe(read));
});

describe('how often', () => {
  test.each([
    ['Min. 4 meetings per annum', '.. quarterly'],
    ['6 meetings a year', '.. bi-monthly'],
    ['One a month', '.. monthly'],
    ['all quarters', '.. quarterly'],
    ['every half term', '.. regularly'],
    ['half-termly', '.. regularly'],
    ['Mon, Wed and Fri', '.. weekly'],
    ['Thursdays fortnightly', '.. fortnightly'],
    ['Every 1st Thursday', '.. monthly'],
    ['Every Thursday', '.. weekly'],
    ['Each shift', '.. regularly'],
    ['Monthly until March 2011, then quarterly', '..2011-03-31 monthly; .. quarterly'],
    ['Weekly to June 2010 and monthly thereafter', '..2010-06-30 weekly; .. monthly ongoing'],
    ['Thurs/Fri 14/15 October 2010', '..2010-10-14; ..2010-10-15'],
  ])('%s', (text, read) => expect(readAs(text)).toBe(read));
});

test.each([
  ['October each year', '..2010-10-31 yearly ongoing'],
  ['Oct – Feb each year', '2010-10-01..2011-02-28 yearly ongoing'],
  ['June and November each year', '..2010-06-30 yearly ongoing; ..2010-11-30 yearly ongoing'],
])('in a plan of three years goes on behind its first time: %s', (text, read) => {
  expect(readAs(text, threeYears)).toBe(read);
  expect(readAs(text)).toBe(read.replaceAll(' ongoing', ''));
});

test.each([
  ['Commence September 2010, complete March 2011', '2010-09-01..2011-03-31'],
  ['June 2010, complete', '..2010-06-30; (status-word)'],
  ['Until further notice', '.. ongoing'],
  ['Mon 6 – Fri 10 Sept 2010', '2010-09-06..2010-09-10'],
  ['6-10/9/10', '2010-09-06..2010-09-10'],
  ['September 2010 – December 2010 – March 2011', '..2010-09-30; ..2010-12-31; ..2011-03-31'],
  ['Phase 1 – Sept – Dec 2010', '2010-09-01..2010-12-31'],
  ['second half of June 2010', '..2010-06-30'],
  ['first half of June 2010', '..2010-06-15'],
  ['second half of 2010/11', '2010-10-01..2011-03-31'],
  ['6 months review Oct 2010', '..2010-10-31'],
  ['12 month pilot from Sept 2010', '2010-09-01..2011-08-31'],
  ['Mthly', '.. monthly'],
  ['w/c 14 June 2010 for 4 weeks', '2010-06-14..2010-07-11'],
  ['As applications arise', '.. ongoing'],
  ['On release', '(undecided)'],
  ['After consultation', '(undecided)'],
  ['Following publication of the guidance', '(undecided)'],
  ['In post', '(unreadable)'],
  ['30//09/10', '..2010-09-30'],
  ['03/10 – 09/10', '2010-03-01..2010-09-30; (ambiguous-day)'],
  ['09/10 – 10/11', '2009-04-01..2011-03-31'],
  ['Christmas/New Year 2010/11', '2010-12-25..2011-01-01'],
  ['Q1 Apr – Jun 2010', '2010-04-01..2010-06-30'],
  ['Throughout Oct & Nov 2010', '2010-10-01..2010-11-30'],
  ['From Aug/Sept 2010', '2010-08-01.. ongoing'],
  ['Began June 10 and continuing', '2010-06-01.. ongoing'],
  ['Pushed back from Sept to Nov 2010', '..2010-11-30'],
  ['Start of the new school year, Sept 2010', '..2010-09-01'],
  ['on - going', '.. ongoing'],
  ['On-gong', '.. ongoing'],
  ['By the end of the month', '(undecided)'],
  ['Month end', '(undecided)'],
  ['Within 48 hrs of report', '(undecided)'],
  ['As & when', '.. ongoing'],
  ['00/01/00', '(unreadable)'],
  ['08/09/10', '..2010-09-08'],
  ['09/10–03/11', '2010-09-01..2011-03-31; (ambiguous-day)'],
  ['08/09-10/11', '2008-04-01..2011-03-31'],
  ['Commenced Jan 2010. Complete Dec 2010.', '2010-01-01..2010-12-31'],
  ['Mid-year', '..2010-09-30; (year-missing)'],
  ['End yr', '..2011-03-31; (year-missing)'],
  ['Mid-year review Oct 2010', '..2010-10-31'],
  ['Duration of the LAA', '.. ongoing'],
  ['mid-year 2010', '..2010-09-30; (ambiguous-year)'],
  ['mid year 10/11', '..2010-09-30'],
  ['3Q 2010/11', '..2010-12-31'],
  ['Half-year', '2010-04-01..2010-09-30; (year-missing)'],
  ['By Easter term', '..2011-03-31; (season-without-year)'],
  ['In the New Year', '..2011-01-31; (year-missing)'],
  ['By New Year', '..2011-01-01; (year-missing)'],
  ['Beginning of new academic year', '..2010-09-01; (year-missing)'],
  ['2010-09', '..2010-09-30'],
  ['2010/09', '..2010-09-30'],
  ['2010-11', '2010-04-01..2011-03-31'],
  ['1/9 – 31/12', '2010-09-01..2010-12-31; (year-missing)'],
  ['Aug 3rd – 17th', '2010-08-03..2010-08-17; (year-missing)'],
  ['3rd August – 17th 2010', '2010-08-03..2010-08-17'],
  ['June 1st – 2nd phase', '..2010-06-01; (year-missing)'],
  ['Weeks commencing 5th & 12th July 2010', '..2010-07-05; ..2010-07-12'],
  ['wk beg 06/09/10', '2010-09-06..2010-09-12'],
  ['Beg. Sept 2010', '2010-09-01.. ongoing'],
  ['F/nightly', '.. fortnightly'],
  ['O/going', '.. ongoing'],
])('%s', (text, read) => expect(readAs(text)).toBe(read));

test('the end of the year is that of the years by which the plan goes', () => {
  expect(readAs('End of year', { from: '2010-01-01', to: '2010-12-31' })).toBe(
    '..2010-12-31; (year-missing)',
  );
});

describe('how long something lasts is no date of its own', () => {
  test.each([
    ['2 weeks in August 2010', '..2010-08-31'],
    ['Last 2 weeks of October 2010', '..2010-10-31'],
    ['First 2 weeks of October 2010', '2010-10-01..2010-10-14'],
    ['Within 6 weeks of 1 June 2010', '2010-06-01..2010-07-12'],
    ['Within 3 months of April 2010', '2010-04-01..2010-06-30'],
    ['6 weeks summer holiday 2010', '..2010-08-31'],
    ['Two weeks over Halloween and Bonfire Night 2010', '2010-10-31..2010-11-05'],
  ])('%s', (text, read) => expect(readAs(text)).toBe(read));
});

describe('months after something count from no day that is known, unless it is the plan’s', () => {
  test.each([
    ['Evaluate after 6 months', '(undecided)'],
    ['Evaluate after 12 months (April 2011)', '..2011-04-30'],
    ['Evaluate after the first 6 months', '2010-10-01..; (relative)'],
    ['After 6 months of the plan', '2010-10-01..; (relative)'],
  ])('%s', (text, read) => expect(readAs(text)).toBe(read));
});
