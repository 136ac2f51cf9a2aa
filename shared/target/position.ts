import { periodSpan } from '../time';

/** Where a period ends, in months since the year 0; null where the label names no time. */
export function positionOf(period: string | null): number | null {
  const span = period === null ? null : periodSpan(period);
  return span ? monthOf(span.to) : null;
}

/** How long a period is, in months; null where the label names no time. */
export function monthsIn(period: string | null): number | null {
  const span = period === null ? null : periodSpan(period);
  return span ? monthOf(span.to) - monthOf(span.from) + 1 : null;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
