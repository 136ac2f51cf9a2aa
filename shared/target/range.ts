import type { Figure, Indicator } from '../model';
import { findPeriods } from '../time';

/** The two ends of a target that is a range, the lower one first; shares are fractions. */
export interface TargetRange {
  readonly from: number;
  readonly to: number;
  readonly unit: '%' | '£' | null;
}

const NUMBER = '(£?)\\s?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?(%|per\\s?cent\\b)?';
const LEAD_IN =
  '^(?:target:? )?(?:to )?(?:(?:maintain|keep|remain|stay|hold|reduce to|increase to|be|achieve|reach) )?(?:at )?(?:(?:in the range|within|range)(?: of)? )?';
const RANGE = new RegExp(`${LEAD_IN}(?:between )?${NUMBER}\\s*(?:-|–|—|to|and)\\s*${NUMBER}(.*)$`, 'i');
const MARGIN = new RegExp(`${LEAD_IN}${NUMBER}\\s*(?:±|\\+\\s?/\\s?-|plus or minus)\\s*${NUMBER}$`, 'i');

/** In characters: a range and what it counts need fewer. */
const LONGEST = 60;

/**
 * The range that a target cell states, or null: `between 40 and 50`, `70–75%`, `2-3 days`, `360 ± 5%`.
 * `From 60 to 50` says where it starts, and `2008-09` is a year.
 */
export function readRange(text: string): TargetRange | null {
  const words = text.trim();
  if (words.length > LONGEST || !/\d/.test(words) || findPeriods(words).length > 0) return null;
  const margin = MARGIN.exec(words);
  if (margin) {
    const [middle, by] = [valueOf(margin, 1), valueOf(margin, 5)];
    const share = margin[8] !== undefined;
    const width = share && margin[4] === undefined ? middle * by : by;
    const unit = margin[4] ? '%' : margin[1] ? '£' : null;
    return { from: tidy(middle - width), to: tidy(middle + width), unit };
  }
  const range = RANGE.exec(words);
  if (!range || /\d/.test(range[9]!)) return null;
  const unit = (range[8] ?? range[4]) ? '%' : range[1] || range[5] ? '£' : null;
  // the sign behind the second is that of both
  const shared = range[8] !== undefined && range[4] === undefined ? 100 : 1;
  const [from, to] = [valueOf(range, 1) / shared, valueOf(range, 5)];
  return from < to ? { from: tidy(from), to, unit } : null;
}

/** The range that an indicator's target is, where its cell states one. */
export function rangeOf({
  figures,
  target,
  unit,
}: Pick<Indicator, 'figures' | 'target' | 'unit'>): TargetRange | null {
  const own = figures.findLast((figure) => isTargetInWords(figure) && figure.period === target.period);
  const stated = own ?? figures.findLast(isTargetInWords);
  const range = stated ? readRange(stated.note!) : null;
  // 40–50 of a share are 40% and 50%
  return range?.unit === null && unit === '%' && range.to > 1
    ? { from: range.from / 100, to: range.to / 100, unit: '%' }
    : range;
}

function isTargetInWords({ kind, note }: Figure): boolean {
  return kind === 'target' && note !== null;
}

function valueOf(groups: RegExpExecArray, at: number): number {
  const value = Number(`${groups[at + 1]!.replace(/,/g, '')}${groups[at + 2] ?? ''}`);
  return groups[at + 3] === undefined ? value : tidy(value / 100);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
