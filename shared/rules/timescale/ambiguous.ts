import type { Remark, Span } from '../../model';
import { entryOf } from '../../sharing';
import { addMonths, readTimescale } from '../../time';
import { eachRemark } from '../checks';
import { planExample } from '../example';
import { exampleTimes, type ExampleTimes } from '../exampleTimes';
import type { Finding } from '../finding';
import { periodAt, type Periods } from '../Periods';
import { quote } from '../quote';
import { detailOf } from '../remarked';
import { rule } from '../rule';
import { reprintEdits } from './reprint';
import { saysWhen, sayWhen } from './says';

/** By the reader's doubt: what is wrong, and what is expected. */
const SAYS: Readonly<Record<string, readonly [string, (example: ExampleTimes) => string]>> = {
  'ambiguous-year': [
    'names a year but not when in it',
    ({ month }) => `add the month, for example “${month}”`,
  ],
  'ambiguous-quarter': [
    'may be a quarter of the financial or of the calendar year',
    ({ quarter }) => `name the month in which it ends, for example “${quarter}”`,
  ],
  'ambiguous-day': ['may be a month and year or a day and month', () => 'write the month as a word'],
  'season-without-year': [
    'names a season without its year',
    ({ season }) => `add the year, for example “${season}”`,
  ],
  'year-missing': ['gives no year', ({ month }) => `add it, for example “${month}”`],
  provisional: ['is marked as not settled', () => 'take the mark away when it is'],
  relative: ['does not say from which day it counts', () => 'write the date on which it ends'],
  'period-unknown': ['refers to the plan’s period, which the plan does not give', () => 'write the date'],
  'day-month-swapped': ['has its day and month the American way round', () => 'write the day first'],
  'likely-misspelt': ['is probably misspelt', () => 'correct the spelling'],
  'status-word': [
    'says how it stands and not when',
    () => 'put the date here and the progress under “Status”',
  ],
};

const OTHERWISE = ['can be read in more than one way', () => 'write the date in full'] as const;

/** Doubts that one way of writing settles, once the reader has understood the words. */
const SETTLED_BY_WORDS = ['ambiguous-quarter', 'ambiguous-day', 'day-month-swapped', 'likely-misspelt'];

export const ambiguousTimescale = rule(
  {
    code: 'timescale/ambiguous',
    severity: 'advice',
    title: 'A timescale can be read in two ways',
    looksFor:
      'A year alone, a season or month without its year, a date with day and month the American way round, a quarter ' +
      'of we do not know which year, a date that is marked as not settled. A quarter of a plan of one year is clear.',
    why: 'It is read in the way that is most likely, which gives the action the longest time there is.',
    fix: 'Writes what was understood in words that leave no doubt.',
    bad: [
      planExample({
        says: 'A year alone, a season without its year, and a month before its day.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', '2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'In the autumn'],
          ['1.3', 'Light the path to the station', 'Estates Manager', '06/30/04'],
        ],
        at: ['D3', 'D4', 'D5'],
      }),
    ],
    good: [
      planExample({
        says: 'A season with its year, and a financial year.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'Autumn 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', '2004/05'],
        ],
      }),
    ],
  },
  eachRemark((remark, periods) => (isPartOfYear(remark, periods) ? [] : [findingOf(remark, periods)])),
);

function findingOf(remark: Remark, periods: Periods): Finding {
  const { source, ref } = remark;
  const words = detailOf(remark, 'words');
  const doubt = detailOf(remark, 'doubt');
  const [wrong, expected] = SAYS[doubt] ?? OTHERWISE;
  const example = exampleTimes(withinYear(words, periodAt(periods, source.sheet)));
  return {
    ...source,
    ref,
    message: `${quote(words)} ${wrong}${readAs(words)}: ${expected(example)}.`,
    edits: SETTLED_BY_WORDS.includes(doubt) ? reprintEdits(words, source.cell) : [],
  };
}

/** The part of a period that lies in the year that is named, if one is; all of that year where the period has none of it. */
function withinYear(words: string, period: Span | null): Span | null {
  const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  if (year === undefined) return period;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  if (!period || period.to < from || period.from > to) return { from, to };
  return { from: period.from > from ? period.from : from, to: period.to < to ? period.to : to };
}

/** A quarter without its year, in a plan of one year, leaves no doubt. */
function isPartOfYear(remark: Remark, { bySheet }: Periods): boolean {
  const quarter = /\bq(?:uarter|tr)?\b|\bq\d/i.test(detailOf(remark, 'words'));
  if (detailOf(remark, 'doubt') !== 'year-missing' || !quarter) return false;
  const period = entryOf(bySheet, remark.source.sheet);
  return period ? period.to < addMonths(period.from, 12) : false;
}

/** How it is read, where that follows from the words alone. */
function readAs(words: string): string {
  const { milestones } = readTimescale(words);
  const [only] = milestones;
  return milestones.length === 1 && only && saysWhen(only) && (only.due ?? only.start) !== null
    ? `, and is read as ${sayWhen(only)}`
    : '';
}
