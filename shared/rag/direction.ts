import type { Indicator } from '../model';
import { breakBetween, monthsIn, seriesBreaks } from '../target';
import { knownFigures } from './latest';
import { DEFAULT_RAG_POLICY, type RagPolicy } from './policy';

export type DirectionOfTravel = 'Improving' | 'Steady' | 'Worsening' | 'Not comparable';

/**
 * The last two figures compared by polarity (SPEC part 3). Not comparable where there are not two, where
 * they cover stretches of different length, where the series breaks between them, or where it is not
 * known which way is better.
 */
export function directionOfTravel(
  indicator: Indicator,
  { steadyWithin }: RagPolicy = DEFAULT_RAG_POLICY,
): DirectionOfTravel {
  const [before, latest] = knownFigures(indicator).slice(-2);
  if (!before || !latest || before.period === latest.period) return 'Not comparable';
  if (monthsIn(before.period) !== monthsIn(latest.period)) return 'Not comparable';
  if (breakBetween(seriesBreaks(indicator), before.period, latest.period)) return 'Not comparable';
  const change = latest.value - before.value;
  if (Math.abs(change) <= Math.abs(before.value) * steadyWithin + 1e-9) return 'Steady';
  if (indicator.polarity === 'lower') return change < 0 ? 'Improving' : 'Worsening';
  if (indicator.polarity === 'higher') return change > 0 ? 'Improving' : 'Worsening';
  return 'Not comparable';
}
