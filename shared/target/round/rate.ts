import { halfUp } from './halfUp';

/** Rates are rounded to the decimals their baseline shows (SPEC part 3): on 9.69, 8.5272 → 8.53. */
export function roundRate(
  value: number,
  baseline: number,
  decimals: number | 'as baseline' = 'as baseline',
): number {
  return halfUp(value, decimals === 'as baseline' ? decimalsOf(baseline) : decimals);
}

/** `11.7` has one; `1e-7` has seven. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
