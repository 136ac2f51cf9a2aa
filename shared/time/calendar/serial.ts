import { addDays, dayOf, daysBetween } from './day';

/**
 * Serial 1 is 1 January 1900 in the usual date system, and serial 60 the 29 February 1900 that never
 * was: Excel keeps Lotus 1-2-3's error. From serial 61 on, days therefore count from 30 December 1899.
 */
const epochAfterLeapBug = dayOf(1899, 12, 30);
const epochBeforeLeapBug = dayOf(1899, 12, 31);
const epoch1904 = dayOf(1904, 1, 1);
const secondsInDay = 86_400;

/**
 * A spreadsheet's date serial as an ISO day, with `THH:MM:SS` behind it where it has a time of day.
 * Serial 60, the day that never was, reads as 28 February 1900. Rounded to whole seconds.
 *
 * @param date1904 true where the workbook counts from 1904, as old Macintosh ones do.
 */
export function serialToIso(serial: number, date1904 = false): string {
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * secondsInDay);
  if (seconds === secondsInDay) {
    days += 1;
    seconds = 0;
  }
  const day = dayOfSerial(days, date1904);
  return seconds === 0 ? day : `${day}T${clock(seconds)}`;
}

function dayOfSerial(days: number, date1904: boolean): string {
  if (date1904) return addDays(epoch1904, days);
  if (days === 60) return dayOf(1900, 2, 28);
  return days > 60 ? addDays(epochAfterLeapBug, days) : addDays(epochBeforeLeapBug, days);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The serial of an ISO day, or of an ISO day and time, in the usual date system. */
export function isoToSerial(iso: string): number {
  const day = iso.slice(0, 10);
  const days = daysBetween(epochAfterLeapBug, day);
  const time = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(iso);
  const seconds = time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0) : 0;
  return (days > 60 ? days : days - 1) + seconds / secondsInDay;
}
