import { addDays, addMonths, dayOf, partsOf } from './day';
import { moment, type Moment } from './moment';

/** How far: whole months first, then days. */
export interface Distance {
  readonly months?: number;
  readonly days?: number;
}

/** The day so far from a day or from the first of a month; where the year is not said February has 28 days. */
export function shifted(of: Moment, { months = 0, days = 0 }: Distance): Moment {
  const year = of.year ?? 2001;
  const day = addDays(addMonths(dayOf(year, of.number, of.day || 1), months), days);
  const to = partsOf(day);
  return moment('day', { ...to, number: to.month, year: of.year && to.year });
}
