import { CalcError } from './scalar';

/**
 * Days as Excel counts them: 1 is 1 January 1900, and 60 is the 29 February 1900 that never was.
 */
const MS_A_DAY = 86_400_000;
const DAY_NOUGHT = Date.UTC(1899, 11, 31);
const FIRST_TRUE = 60;
const LAST = 2_958_465;

export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** @throws CalcError where the day is before 1900 or after 9999. */
export function serialOf(year: number, month: number, day: number): number {
  const count = Math.round((Date.UTC(year, month - 1, day) - DAY_NOUGHT) / MS_A_DAY);
  const serial = count >= FIRST_TRUE ? count + 1 : count;
  if (serial < 0 || serial > LAST) throw new CalcError('#NUM!');
  return serial;
}

/** @throws CalcError */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST) throw new CalcError('#NUM!');
  if (whole === FIRST_TRUE) return { year: 1900, month: 2, day: 29 };
  const date = new Date(DAY_NOUGHT + (whole > FIRST_TRUE ? whole - 1 : whole) * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 0. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day so many months on, or the last of that month where it has no such day. */
export function monthsOn(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const total = year * 12 + month - 1 + months;
  const to = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  return serialOf(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `30/6/2004`, `30 June 2004`, `June 2004` or `2004-06-30`; null where the text is no day. */
export function dayTyped(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
  if (british) return checked(yearOf(british[4]!), Number(british[3]), Number(british[1]));
  const worded = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/iu.exec(text);
  if (!worded) return null;
  return checked(yearOf(worded[3]!), monthNamed(worded[2]!), Number(worded[1] ?? 1));
}

const FULL = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** From 1; 0 where the word names none. */
function monthNamed(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.includes(lower) ? MONTHS.indexOf(lower) + 1 : FULL.indexOf(lower) + 1;
}

/** Two digits up to 29 are of this century. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function checked(year: number, month: number, day: number): number | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1900;
  return isDay ? serialOf(year, month, day) : null;
}
