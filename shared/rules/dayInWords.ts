import { remembered } from '../likeness';

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** `2004-06-30` as officers write it: `30 June 2004`. */
export const dayInWords = remembered((day) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
});
