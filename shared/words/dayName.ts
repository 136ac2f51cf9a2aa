import { MONTHS } from './months';

/** An ISO day, or an instant of that day, as people write it: `2004-06-30` is `30 Jun 2004`; other text as it is. */
export function dayName(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
