import { CalcError, type Scalar } from './scalar';

/** Excel's order: numbers, then text whatever its case, then FALSE and TRUE. */
const rank = (value: number | string | boolean) =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

const collator = new Intl.Collator('en-GB', { sensitivity: 'accent' });

/**
 * Negative where the left stands before the right, 0 where they are alike. An empty cell is like 0,
 * like an empty text and like FALSE.
 *
 * @throws CalcError where either is an error.
 */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof CalcError) throw left;
  if (right instanceof CalcError) throw right;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return rank(a) - rank(b) || Number(a) - Number(b);
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
}

function blankLike(other: Scalar): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
