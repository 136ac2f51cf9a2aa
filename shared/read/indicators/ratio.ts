import { NUMBER_WORD, readNumberWord } from '../../target';

const COUNT = `(\\d{1,3}|${NUMBER_WORD})`;
const SHARE = new RegExp(`^${COUNT} (?:in|out of|of)(?: every)? ${COUNT}(?: [a-z]+){0,3}$`, 'i');
const TO_ONE = /^(\d+(?:\.\d+)?)\s?(?::|to)\s?1$/i;

/** `1 in 5` as 20%, `3:1` as three to one; null for anything else. */
export function readRatio(text: string): { readonly value: number; readonly unit: '%' | 'to 1' } | null {
  const words = text.trim();
  const share = SHARE.exec(words);
  if (share) {
    const [part, whole] = [share[1]!, share[2]!].map((digits) => readNumberWord(digits) ?? Number(digits));
    const isShare = part! < whole! && whole! > 1;
    return isShare ? { value: Number((part! / whole!).toPrecision(12)), unit: '%' } : null;
  }
  const toOne = TO_ONE.exec(words);
  return toOne ? { value: Number(toOne[1]), unit: 'to 1' } : null;
}
