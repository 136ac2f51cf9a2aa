import type { CellValue } from './facts';
import { dayOf, numberOf, plainValue } from './typedValue';

/**
 * Fields that are names, whatever they look like: 2.1 and 2.10 are two refs, though one number.
 * Their case does not count.
 */
const NAMES = new Set(['Ref', 'Section', 'Objective', 'Plan', 'Unit']);

/**
 * Whether two values of a field are the same, however written: 10% is 0.1, 30/06/2004 is 2004-06-30,
 * and nothing is what an empty or blank cell holds. Space does not count, nor do kinds of quotation
 * marks and dashes, which programs change on their own.
 */
export function sameValue(field: string, a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  const [one, other] = [plainValue(a), plainValue(b)];
  if (one === other) return true;
  if (one === null || other === null) return false;
  if (NAMES.has(field)) return String(one).toLowerCase() === String(other).toLowerCase();
  return sameDay(a, b) || sameNumber(a, b);
}

function sameDay(a: CellValue, b: CellValue): boolean {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one !== null && one === other;
}

function sameNumber(a: CellValue, b: CellValue): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (!one || !other || one.points !== other.points) return false;
  // binary fractions: 0.1 written by one program and 10% by another may differ in the last digit
  return Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value), Math.abs(other.value));
}
