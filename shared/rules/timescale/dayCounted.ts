import type { Span } from '../../model';
import { serialToIso } from '../../time';

/**
 * The day that a spreadsheet keeps as a number of days, where a cell shows the number and not the day (a date
 * pasted as a value, a format lost): `38168` is 2004-06-30. Null outside the plan's period, since workbooks
 * that count from 1904 say another day by it, four years on.
 */
export function dayCounted(words: string, period: Span | null): string | null {
  if (period === null || !/^\d{5}$/.test(words)) return null;
  const day = serialToIso(Number(words));
  return day >= period.from && day <= period.to ? day : null;
}
