import type { Indicator } from '../model';
import {
  breakBetween,
  baselineUsed,
  expectedAt,
  formatFigure,
  rangeOf,
  seriesBreaks,
  type TargetRange,
} from '../target';
import { latestFigure } from './latest';
import { DEFAULT_RAG_POLICY, type RagPolicy } from './policy';
import { standingTo } from './withinRange';
import type { RagWord } from './word';

export interface PerformanceRag {
  readonly word: Extract<RagWord, 'Green' | 'Amber' | 'Red' | 'No data'>;
  readonly latest: { readonly period: string; readonly value: number } | null;
  /** The figure expected for the latest period, unrounded. */
  readonly expected: number | null;
  /** One sentence. */
  readonly reason: string;
  /** The policy that gave it. */
  readonly policy: string;
}

/**
 * The latest figure against the one expected by then (SPEC part 3): Green when as good or better, Amber
 * when worse by no more than the tolerance, Red beyond, No data when nothing is later than the baseline.
 */
export function performanceRag(indicator: Indicator, policy: RagPolicy = DEFAULT_RAG_POLICY): PerformanceRag {
  const found = latestFigure(indicator);
  const latest = found && { period: found.period, value: found.value };
  const range = indicator.polarity === 'band' ? rangeOf(indicator) : null;
  const within = range && latest && standingTo(range, latest.value);
  const expected = within
    ? within.edge
    : latest && (expectedAt(indicator, latest.period, policy) ?? withoutLine(indicator));
  const give = (word: PerformanceRag['word'], reason: string) => ({
    word,
    latest,
    expected,
    reason,
    policy: policy.name,
  });

  if (!latest) return give('No data', 'No figure is later than the baseline.');
  const shown = `${formatFigure(latest.value, indicator.unit)} in ${latest.period}`;
  if (range && expected === null)
    return give('Green', `Within what is wanted: ${shown} against ${shownRange(indicator, range)}.`);
  if (expected === null) return give('No data', `Nothing says what is expected beside ${shown}.`);
  if (indicator.polarity === null)
    return give('No data', `It is not known which way is better, beside ${shown}.`);
  const worse = within?.worse ?? worseBy(indicator, latest.value, expected);
  const wanted = range ? shownRange(indicator, range) : `${formatFigure(expected, indicator.unit)} expected`;
  const against = `${shown} against ${wanted}`;
  const margin = Math.abs(expected) * policy.tolerance;
  // a band is left on either side: within the tolerance is inside it
  const green = indicator.polarity === 'band' && !range ? margin : 0;
  const dust = Math.abs(expected) * 1e-9;
  if (worse <= green + dust) return give('Green', `As good as expected or better: ${against}.`);
  if (worse <= green + margin + dust) return give('Amber', `A little worse than expected: ${against}.`);
  return give('Red', `Worse than expected: ${against}.`);
}

function shownRange({ unit }: Indicator, { from, to }: TargetRange): string {
  return `${formatFigure(from, unit)} to ${formatFigure(to, unit)}`;
}

function worseBy({ polarity }: Indicator, value: number, expected: number): number {
  if (polarity === 'band') return Math.abs(value - expected);
  return polarity === 'lower' ? value - expected : expected - value;
}

/** Where no line can be drawn for want of a baseline or of periods, the stated target itself is expected. */
function withoutLine(indicator: Indicator): number | null {
  const used = baselineUsed(indicator);
  const { period, stated } = indicator.target;
  const dated = used !== null && used.period !== null && period !== null;
  if (dated && breakBetween(seriesBreaks(indicator), used.period, period)) return null;
  return stated;
}
