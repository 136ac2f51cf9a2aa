/**
 * Days are ISO strings, `2004-06-30`, so that they compare as text and mean the same in every time
 * zone. Arithmetic goes through UTC midnights: a local one is missing or doubled when clocks change.
 */
const millisecondsInDay = 86_400_000;

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** How many days the month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The ISO day of numbers that are known to be one; months count from 1. */
export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** True for `2004-06-30`, false for `2004-06-31`, a time, or anything else. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month from 1, and day of an ISO day; what follows the day (a time) is ignored. */
export function partsOf(day: string): { year: number; month: number; day: number } {
  return { year: numberIn(day, 0, 4), month: numberIn(day, 5, 7), day: numberIn(day, 8, 10) };
}

function numberIn(day: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + day.charCodeAt(at) - NOUGHT;
  return number;
}

/** The code of `0`. */
const NOUGHT = 48;

function toDays(day: string): number {
  const parts = partsOf(day);
  return Date.UTC(parts.year, parts.month - 1, parts.day) / millisecondsInDay;
}

export function addDays(day: string, count: number): string {
  return new Date((toDays(day) + count) * millisecondsInDay).toISOString().slice(0, 10);
}

/** As many months later (or earlier); a day that month does not have becomes its last: 31 January and one is 28 February. */
export function addMonths(day: string, count: number): string {
  const parts = partsOf(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Days from `a` to `b`: 1 from one day to the next, negative when `b` is the earlier. */
export function daysBetween(a: string, b: string): number {
  return toDays(b) - toDays(a);
}

/** The month's last day as an ISO day; months count from 1. */
export function lastDayOfMonth(year: number, month: number): string {
  return dayOf(year, month, daysInMonth(year, month));
}
