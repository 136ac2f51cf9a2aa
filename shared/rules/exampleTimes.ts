import type { Span } from '../model';
import { MONTHS } from './dayInWords';

/** Times to give as examples, in the ways in which officers should write them. */
export interface ExampleTimes {
  /** `September 2004` */
  readonly month: string;
  /** `30/09/2004` */
  readonly day: string;
  /** `Autumn 2004` */
  readonly season: string;
  /** A month in which a quarter ends: `December 2004`. */
  readonly quarter: string;
  /** The year in which targets are due: `2004/05`. */
  readonly year: string;
}

/** Where nothing is known of when a plan runs. */
const SOME_PERIOD: Span = { from: '2004-04-01', to: '2005-03-31' };
const SEASONS = ['Winter', 'Spring', 'Summer', 'Autumn'];

/** Examples from within a plan's period: in its first autumn, or in its last month where it has none. */
export function exampleTimes(period: Span | null): ExampleTimes {
  const { from, to } = period ?? SOME_PERIOD;
  const within = (end: string) => end >= from && end <= to;
  const ofMonth = (end: string) =>
    [Number(from.slice(0, 4)), Number(from.slice(0, 4)) + 1].map((year) => `${year}-${end}`).find(within) ??
    to;
  const [september, december] = [ofMonth('09-30'), ofMonth('12-31')];
  return {
    month: monthOf(september),
    day: september.split('-').reverse().join('/'),
    season: seasonOf(september),
    quarter: monthOf(december),
    year: yearOf(to),
  };
}

function monthOf(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** A winter goes by the year in which it begins. */
function seasonOf(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `${SEASONS[Math.floor((month! % 12) / 3)]} ${month! < 3 ? year! - 1 : year}`;
}

/** The financial year of a day; the calendar year where it is the last of one. */
function yearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  if (day.endsWith('-12-31')) return String(year);
  const begins = day.slice(5) < '04' ? year - 1 : year;
  return `${begins}/${String(begins + 1).slice(2)}`;
}
