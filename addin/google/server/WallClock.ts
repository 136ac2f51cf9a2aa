const DAY = 86_400_000;
/** The serial of 1 January 1970. */
const EPOCH = 25_569;

/**
 * Serials of what Google hands out as moments. It means the spreadsheet's own time zone, while the
 * script runs in another: read by the script's clock, a plan's days may be one out.
 */
export class WallClock {
  /** Not `#parts`: what Google's older JavaScript needs in its place weighs more than all of this. */
  private readonly parts: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    this.parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  serial(moment: Date): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.parts.formatToParts(moment)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) / DAY + EPOCH;
  }
}
