import { parseTime } from 'numfmt';
import { toNumber, toText, toWhole } from '../coerce';
import { dayOf, daysInMonth, dayTyped, monthsOn, serialOf, weekdayOf } from '../days';
import { ofScalars, ofWholes, type FunctionSpec, type Surroundings } from '../functionSpec';
import { firstOf } from '../lift';
import type { Operand } from '../operand';
import { CalcError, type Scalar } from '../scalar';
import { numbersIn } from './numbersIn';
import { yearShare } from './yearShare';

const SECONDS_A_DAY = 86_400;

type Args = readonly Scalar[];

const ofDay = (work: (serial: number) => number) =>
  ofScalars(1, 1, ([value]) => work(checkedDay(toNumber(value!))));
const ofTime = (work: (seconds: number) => number) =>
  ofScalars(1, 1, ([value]) => {
    const serial = toNumber(value!);
    return work(Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY) % SECONDS_A_DAY);
  });

export const DATES: Readonly<Record<string, FunctionSpec>> = {
  TODAY: ofScalars(0, 0, (_args, at) => Math.floor(at.now())),
  NOW: ofScalars(0, 0, (_args, at) => at.now()),
  DATE: ofScalars(3, 3, ([year, month, day]) => {
    const from = toWhole(year!);
    // Months and days beyond their year or month run on.
    return serialOf(from < 1900 ? from + 1900 : from, toWhole(month!), toWhole(day!));
  }),
  TIME: ofScalars(3, 3, ([hours, minutes, seconds]) => {
    const total = toWhole(hours!) * 3600 + toWhole(minutes!) * 60 + toWhole(seconds!);
    if (total < 0) throw new CalcError('#NUM!');
    return (total % SECONDS_A_DAY) / SECONDS_A_DAY;
  }),
  DATEVALUE: ofScalars(1, 1, ([text]) => {
    const serial = dayTyped(toText(text!).trim());
    if (serial === null) throw new CalcError('#VALUE!');
    return serial;
  }),
  TIMEVALUE: ofScalars(1, 1, ([text]) => {
    const time = parseTime(toText(text!).trim())?.v;
    if (typeof time !== 'number') throw new CalcError('#VALUE!');
    return time % 1;
  }),
  YEAR: ofDay((serial) => dayOf(serial).year),
  MONTH: ofDay((serial) => dayOf(serial).month),
  DAY: ofDay((serial) => dayOf(serial).day),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
  WEEKDAY: ofScalars(1, 2, ([value, kind]) => {
    const fromMonday = weekdayOf(checkedDay(toNumber(value!)));
    const how = kind === undefined ? 1 : toWhole(kind);
    if (how === 3) return fromMonday;
    if (how === 2 || how === 11) return fromMonday + 1;
    if (how === 1 || how === 17) return ((fromMonday + 1) % 7) + 1;
    if (how >= 12 && how <= 16) return ((fromMonday - (how - 11) + 7) % 7) + 1;
    throw new CalcError('#NUM!');
  }),
  WEEKNUM: ofScalars(1, 2, ([value, kind]) => {
    const serial = toWhole(value!);
    const how = kind === undefined ? 1 : toWhole(kind);
    if (how === 21) return isoWeek(serial);
    const first = serialOf(dayOf(serial).year, 1, 1);
    const start = how === 2 || how === 11 ? weekdayOf(first) : (weekdayOf(first) + 1) % 7;
    return Math.floor((serial - first + start) / 7) + 1;
  }),
  ISOWEEKNUM: ofDay(isoWeek),
  EDATE: ofScalars(2, 2, ([from, months]) => monthsOn(toWhole(from!), toWhole(months!))),
  EOMONTH: ofScalars(2, 2, ([from, months]) => {
    const { year, month } = dayOf(monthsOn(toWhole(from!), toWhole(months!)));
    return serialOf(year, month, daysInMonth(year, month));
  }),
  DAYS: ofScalars(2, 2, ([to, from]) => toWhole(to!) - toWhole(from!)),
  DATEDIF: ofScalars(3, 3, dateDif),
  YEARFRAC: ofScalars(2, 3, ([from, to, basis]) =>
    yearShare(toWhole(from!), toWhole(to!), basis === undefined ? 0 : toWhole(basis)),
  ),
  NETWORKDAYS: ofWholes(2, 3, workingDays, [2]),
  WORKDAY: ofWholes(2, 3, workday, [2]),
};

function checkedDay(serial: number): number {
  dayOf(serial);
  return Math.floor(serial);
}

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - weekdayOf(serial) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

/** Whole years, months or days between two days, or what is left of them beyond whole years or months. */
function dateDif([start, end, unit]: Args): number {
  const [from, to] = [toWhole(start!), toWhole(end!)];
  if (from > to) throw new CalcError('#NUM!');
  const [a, b] = [dayOf(from), dayOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (toText(unit!).toUpperCase()) {
    case 'D':
      return to - from;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return to - monthsOn(from, months);
    case 'YD':
      return to - monthsOn(from, Math.floor(months / 12) * 12);
    default:
      throw new CalcError('#NUM!');
  }
}

function holidays(operand: Operand | undefined, at: Surroundings): Set<number> {
  return new Set(operand === undefined ? [] : numbersIn([operand], at).map(Math.floor));
}

function workingDays([start, end, free]: readonly Operand[], at: Surroundings): number {
  const [from, to] = [toWhole(firstOf(start!, at)), toWhole(firstOf(end!, at))];
  const off = holidays(free, at);
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day += 1)
    if (weekdayOf(day) < 5 && !off.has(day)) count += 1;
  return from <= to ? count : -count;
}

function workday([start, count, free]: readonly Operand[], at: Surroundings): number {
  const off = holidays(free, at);
  const days = toWhole(firstOf(count!, at));
  let day = toWhole(firstOf(start!, at));
  for (let left = Math.abs(days); left > 0;) {
    day = checkedDay(day + Math.sign(days));
    if (weekdayOf(day) < 5 && !off.has(day)) left -= 1;
  }
  return day;
}
