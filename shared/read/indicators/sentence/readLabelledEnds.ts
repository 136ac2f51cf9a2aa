import { readBaselineProse } from '../figures/baselineProse';
import type { TargetSentence } from './targetSentence';

const BASELINE = /[\s(:;,–—-]*\b(?:base ?line|benchmark)\b/i;

/**
 * A measure with its figures behind it, named and not told: `Assaults seen at the hospital (baseline
 * 2007/08: 412; target 2009/10: 370)`. Null where either figure is missing.
 */
export function readLabelledEnds(text: string): TargetSentence | null {
  const words = text.replace(/\s+/g, ' ').trim();
  const start = BASELINE.exec(words)?.index ?? 0;
  const prose = start > 0 ? readBaselineProse(words.slice(start)) : null;
  if (!prose?.baseline || !prose.target) return null;
  const { baseline, target } = prose;
  return {
    verb: null,
    direction: null,
    measure: words.slice(0, start),
    change: prose.change,
    ofBaseline: false,
    yearly: false,
    from: { value: baseline.value, period: baseline.period, bound: null },
    to: { value: target.value, period: target.period, bound: null },
    by: target.period,
    unit: target.unit ?? baseline.unit ?? 'number',
  };
}
