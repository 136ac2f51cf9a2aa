import type { Change, Polarity } from '../model';
import type { StatedChange } from './change';
import type { PolarityDoubt } from './polarity';

interface Of {
  readonly unit: string;
  readonly polarity: Polarity | null;
  readonly doubt?: PolarityDoubt | null;
}

/**
 * What a stated change means for a measure (SPEC part 3): a share changes by points unless the words
 * say that the percentage is one of the baseline; an inverse measure changes the other way; a change
 * without a sign goes the good way.
 */
export function settleChange(
  stated: Pick<StatedChange, 'change' | 'ofBaseline' | 'signed'>,
  { unit, polarity, doubt = null }: Of,
): Change {
  const { kind, amount } = stated.change;
  const size = Math.abs(amount);
  const turned = doubt === 'inverse-measure' ? -amount : amount;
  const good = polarity === 'lower' ? -size : polarity === 'higher' ? size : amount;
  const points = unit === '%' && kind !== 'points' && !stated.ofBaseline && amount !== 0;
  return { kind: points ? 'points' : kind, amount: stated.signed ? turned : good };
}
