const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MS_PER_DAY = 86_400_000;
/** Days from Excel's day nought to 1 January 1970. */
const EPOCH = 25_569;
/** Excel counts a 29 February 1900 that never was; before it serials are not dates. */
const FIRST_SOUND_SERIAL = 61;

/** `2004-10-01` as `1 October 2004`. */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** A day as Excel counts it, or null where it is before Excel's time. */
export function daySerial(iso: string): number | null {
  const serial = Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY + EPOCH;
  return serial >= FIRST_SOUND_SERIAL ? serial : null;
}
