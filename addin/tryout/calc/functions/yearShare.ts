import { dayOf, daysInMonth, serialOf } from '../days';
import { CalcError } from '../scalar';

/** Which part of a year lies between two days, by one of Excel's five ways to count. */
export function yearShare(start: number, end: number, basis: number): number {
  const [from, to] = start <= end ? [start, end] : [end, start];
  if (basis === 0 || basis === 4) return thirties(from, to, basis === 0) / 360;
  if (basis === 2) return (to - from) / 360;
  if (basis === 3) return (to - from) / 365;
  if (basis !== 1) throw new CalcError('#NUM!');
  return (to - from) / meanYear(from, to);
}

/** Days where each month has thirty. */
function thirties(from: number, to: number, isAmerican: boolean): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const isLastOfFebruary = a.month === 2 && a.day === daysInMonth(a.year, 2);
  const first = (isAmerican && isLastOfFebruary) || a.day > 30 ? 30 : a.day;
  const last = b.day > 30 && (!isAmerican || first === 30) ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

/** The mean length of the years touched; within one year, whether a leap day lies between. */
function meanYear(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const isWithinOne =
    a.year === b.year ||
    (b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day)));
  if (!isWithinOne) {
    const years = b.year - a.year + 1;
    return (serialOf(b.year + 1, 1, 1) - serialOf(a.year, 1, 1)) / years;
  }
  const leap = [a.year, b.year].find((year) => daysInMonth(year, 2) === 29);
  if (leap === undefined) return 365;
  const leapDay = serialOf(leap, 2, 29);
  return a.year === b.year || (from <= leapDay && leapDay <= to) ? 366 : 365;
}
