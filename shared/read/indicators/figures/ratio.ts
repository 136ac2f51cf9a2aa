import { NUMBER_WORD, readNumberWord } from '../../../target';

const COUNT = `(\\d{1,3}|${NUMBER_WORD})`;
const SHARE = new RegExp(
  `^${COUNT} (?:in|out of|of)(?: every)? ${COUNT}(?: (?!more\\b|fewer\\b|less\\b)[a-z]+){0,3}$`,
  'i',
);
/** `4/5`; with a nought before it or two years behind one another it may be a year: `08/09`, `10/11`. */
const STROKE = /^([1-9]\d?)\s?\/\s?([1-9]\d{0,2})$/;
const TO_ONE = /^(\d+(?:\.\d+)?)\s?(?::|to)\s?1$/i;

/** `1 in 5` and `1/5` as 20%, `3:1` as three to one; null for anything else, such as the change of `1 in 4 more`. */
export function readRatio(text: string): { readonly value: number; readonly unit: '%' | 'to 1' } | null {
  const words = text.trim();
  const stroke = STROKE.exec(words);
  const share = SHARE.exec(words) ?? stroke;
  if (share) {
    const [part, whole] = [share[1]!, share[2]!].map((digits) => readNumberWord(digits) ?? Number(digits));
    const mayBeYear = stroke !== null && part! > 9 && whole === part! + 1;
    const isShare = part! <= whole! && whole! > 1 && !mayBeYear;
    return isShare ? { value: Number((part! / whole!).toPrecision(12)), unit: '%' } : null;
  }
  const toOne = TO_ONE.exec(words);
  return toOne ? { value: Number(toOne[1]), unit: 'to 1' } : null;
}
