import { MONTHS } from './months';

/** Months since the year 0, counted at a month's end, as that month: `24051` is `Mar 2004`. */
export function monthName(at: number): string {
  const month = Math.round(at) - 1;
  return `${MONTHS[((month % 12) + 12) % 12]!} ${Math.floor(month / 12)}`;
}
