import type { PatchValue } from '../../../shared/patch';

/** Whether a number format shows a day: quoted words, escaped signs and colours in brackets do not count. */
export function showsDays(numberFormat: string): boolean {
  return /[dy]|mmm/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** Whether a patch writes a day there. */
export function isDay(value: PatchValue): value is Extract<PatchValue, object> {
  return typeof value === 'object' && value !== null;
}
