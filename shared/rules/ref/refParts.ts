import type { Action } from '../../model';
import { remember } from '../remember';

/** The parts of a ref that count: `2.10` is 2 and 10, `BG/3a` is BG, 3 and a. */
export type RefParts = readonly (number | string)[];

export function refParts(ref: string): RefParts {
  return (ref.match(/\d+|[a-z]+/gi) ?? []).map((part) =>
    /\d/.test(part) ? Number(part) : part.toLowerCase(),
  );
}

/** The parts of an action's ref; none where it has no ref. */
export const partsOfRef = remember((action: Action): RefParts => refParts(action.ref ?? ''));

/** True for a ref of several parts, such as 2.3 or B4, whose first parts name what it stands under. */
export function isCompound(ref: RefParts): boolean {
  return ref.length > 1;
}

/**
 * Below 0 where `a` comes first by counting, above 0 where `b` does, 0 where they are the same or
 * are numbered in different ways, which no order holds between.
 */
export function compareRefs(a: RefParts, b: RefParts): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [own, other] = [a[index]!, b[index]!];
    if (typeof own !== typeof other) return 0;
    if (own === other) continue;
    return own < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** True where `ref` is numbered under `heading`: 5.1 under 5, B4 under B, 1.2.3 under 1.2. */
export function isUnder(ref: RefParts, heading: RefParts): boolean {
  return ref.length > heading.length && heading.every((part, index) => part === ref[index]);
}
