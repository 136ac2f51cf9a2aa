import type { Indicator } from '../model';
import { fiscalYearOf, periodSpan } from '../time';
import { monthsIn, positionOf } from './position';
import type { TargetPolicy } from './targetPolicy';

export interface YearShare {
  /** The share of the year's count that is expected in the period. */
  readonly share: number;
  /** Where the year ends, in months since the year 0. */
  readonly yearEnd: number;
}

/** What part of its fiscal year a quarter or month is expected to bring; null where the label names no part of one. */
export function shareOfYear(
  indicator: Indicator,
  period: string,
  { profile }: TargetPolicy,
): YearShare | null {
  const span = periodSpan(period);
  const months = monthsIn(period);
  if (!span || months === null) return null;
  const year = fiscalYearOf(span.from);
  if (year !== fiscalYearOf(span.to)) return null;
  const yearEnd = positionOf(year)!;
  const straight = months / 12;
  return { yearEnd, share: profile === 'seasonal' ? (seasonal(indicator, period) ?? straight) : straight };
}

/** The mean share that the same part of the year had in earlier years for which all parts are known. */
function seasonal({ figures }: Indicator, period: string): number | null {
  const here = periodSpan(period)!;
  const length = monthsIn(period)!;
  const years = new Map<string, { sum: number; parts: number; same: number | null }>();
  for (const { kind, value, period: label } of figures) {
    const span = periodSpan(label);
    if (kind === 'target' || value === null || !span || monthsIn(label) !== length || span.to >= here.from)
      continue;
    const year = fiscalYearOf(span.from);
    const known = years.get(year) ?? { sum: 0, parts: 0, same: null };
    const same = span.from.slice(5, 7) === here.from.slice(5, 7) ? value : known.same;
    years.set(year, { sum: known.sum + value, parts: known.parts + 1, same });
  }
  const shares = [...years.values()].flatMap(({ sum, parts, same }) =>
    parts * length === 12 && same !== null && sum > 0 ? [same / sum] : [],
  );
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
