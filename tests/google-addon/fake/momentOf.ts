import { WallClock } from '../../../addin/google/server/WallClock';

const DAY = 86_400_000;
const EPOCH = 25_569;

/** The moment at which clocks of a time zone show a serial's day and time. */
export function momentOf(serial: number, timeZone: string): Date {
  const wanted = Math.round((serial - EPOCH) * DAY);
  const clock = clockOf(timeZone);
  const shown = (moment: number): number => Math.round((clock.serial(new Date(moment)) - EPOCH) * DAY);
  const first = wanted - (shown(wanted) - wanted);
  return new Date(first - (shown(first) - wanted));
}

/** A clock takes a millisecond to make, and a plan has thousands of days. */
const clocks = new Map<string, WallClock>();

function clockOf(timeZone: string): WallClock {
  const known = clocks.get(timeZone) ?? new WallClock(timeZone);
  clocks.set(timeZone, known);
  return known;
}
