export { addDays, addMonths, daysBetween, isDay, lastDayOfMonth } from './calendar/day';
export type { TimescaleDoubt } from './calendar/moment';
export {
  comparePeriods,
  fiscalYear,
  fiscalYearOf,
  nextFiscalYear,
  periodOfSpan,
  type Period,
} from './calendar/period';
export { findPeriods, periodSpan, readPeriod, type PeriodFound } from './readPeriod';
export { monthNamed } from './words/monthName';
export { readSpan } from './readSpan';
export { isoToSerial, serialToIso } from './calendar/serial';
export {
  readTimescale,
  type Timescale,
  type TimescaleContext,
  type TimescaleMilestone,
} from './readTimescale';
export { printTimescale } from './printTimescale';
export { findTimescaleInText, type TimescaleFound } from './findTimescaleInText';
