import { remembered } from '../../likeness';
import type { Action } from '../../model';

/** The parts of a ref that count: `2.10` is 2 and 10, `BG/3a` is BG, 3 and a. */
export type RefParts = readonly (number | string)[];

export const refParts = remembered((ref): RefParts =>
  (ref.match(/\d+|[a-z]+/gi) ?? []).map((part) => (/\d/.test(part) ? Number(part) : part.toLowerCase())),
);

/** The parts of an action's ref; none where it has no ref. */
export function partsOfRef({ ref }: Action): RefParts {
  return refParts(ref ?? '');
}

/** True for a ref of several parts, such as 2.3 or B4, whose first parts name what it stands under. */
export function isCompound(ref: RefParts): boolean {
  return ref.length > 1;
}

/** How a ref is written: `2.10` as 9.9, `(iv)` as (a). */
const lookOf = remembered((ref) =>
  ref
    .replace(/\d+/g, '9')
    .replace(/[a-z]+/gi, 'a')
    .replace(/\s+/g, ''),
);

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/**
 * True where `next` counts lower than `above`, both written in one manner. Letters of several are
 * codes, which have no order, unless both are Roman numbers; a count that begins anew at 1, a or i is
 * in order.
 */
export function countsBack(above: Action, next: Action): boolean {
  if (above.ref === null || next.ref === null || lookOf(above.ref) !== lookOf(next.ref)) return false;
  const [before, own] = [partsOfRef(above), partsOfRef(next)];
  if (own.length === 1 && [1, 'a', 'i'].includes(own[0]!)) return false;
  const at = own.findIndex((part, index) => part !== before[index]);
  if (at < 0) return false;
  const [first, second] = [before[at]!, own[at]!];
  if (typeof first === 'number' || typeof second === 'number') return first > second;
  if (ROMAN.includes(first) && ROMAN.includes(second)) return ROMAN.indexOf(first) > ROMAN.indexOf(second);
  return first.length === 1 && second.length === 1 && first > second;
}

/** True where `ref` is numbered under `heading`: 5.1 under 5, B4 under B, 1.2.3 under 1.2. */
export function isUnder(ref: RefParts, heading: RefParts): boolean {
  return ref.length > heading.length && heading.every((part, index) => part === ref[index]);
}
