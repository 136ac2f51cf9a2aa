import type { Span } from '../model';

/** `2004/05` for a fiscal year, `2003/04–2004/05` for several, else both days. */
export function periodLabel(period: Span | null): string | null {
  if (!period) return null;
  const from = fiscalYearFrom(period.from);
  const to = fiscalYearTo(period.to);
  if (from === null || to === null) return `${period.from} to ${period.to}`;
  return from === to ? yearLabel(from) : `${yearLabel(from)}–${yearLabel(to)}`;
}

function fiscalYearFrom(day: string): number | null {
  return day.endsWith('-04-01') ? Number(day.slice(0, 4)) : null;
}

function fiscalYearTo(day: string): number | null {
  return day.endsWith('-03-31') ? Number(day.slice(0, 4)) - 1 : null;
}

function yearLabel(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
