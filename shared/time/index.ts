export { addDays, addMonths, daysBetween, isDay, lastDayOfMonth } from './day';
export type { TimescaleDoubt } from './moment';
export {
  comparePeriods,
  fiscalYear,
  fiscalYearOf,
  nextFiscalYear,
  periodOfSpan,
  type Period,
} from './period';
export { findPeriods, periodSpan, readPeriod, type PeriodFound } from './readPeriod';
export { monthNamed } from './monthName';
export { readSpan } from './readSpan';
export { isoToSerial, serialToIso } from './serial';
export {
  readTimescale,
  type Timescale,
  type TimescaleContext,
  type TimescaleMilestone,
} from './readTimescale';
export { printTimescale } from './printTimescale';
export { findTimescaleInText, type TimescaleFound } from './findTimescaleInText';
