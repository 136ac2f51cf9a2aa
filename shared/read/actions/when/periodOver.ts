import { monthNamed, periodSpan, readPeriod } from '../../../time';
import { namesMonths, namesPlanYear, periodWords } from '../../text/periodWords';

const QUARTER = /^(?:q|qtr|quarter)\s*[1-4]$/i;

/** The period a column's headings name, `Q2 (Jul–Sep)` too; a month or a quarter takes its year from the heading above it. */
export function periodOver(headings: readonly string[]): string | null {
  const parts = headings.map((heading) => periodWords(heading) || heading);
  const lower = [...parts]
    .reverse()
    .find((part) => readPeriod(part) !== null || namesPlanYear(part) || isPartOfYear(part));
  if (lower === undefined || readPeriod(lower) !== null || namesPlanYear(lower)) return lower ?? null;
  const upper = parts.find((part) => readPeriod(part) !== null);
  if (upper === undefined) return lower;
  const month = monthNamed(lower);
  if (month === null) return `${lower} ${upper}`;
  const span = periodSpan(upper);
  if (span === null) return lower;
  const { from, to } = span;
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const day = (year: number) => `${year}-${String(month).padStart(2, '0')}-15`;
  const year = years.find((each) => day(each) >= from && day(each) <= to);
  return year === undefined ? lower : `${lower} ${year}`;
}

/** A month, some months or a quarter, without a year. */
function isPartOfYear(part: string): boolean {
  return QUARTER.test(part) || monthNamed(part) !== null || namesMonths(part);
}
