import { isEqual } from './isEqual';
import { isObject, type PlainObject } from './plainObject';

/**
 * The same value as `next`, made of the records of `previous` wherever they are equal. What did not
 * change is then the very same object as before, so that "has it changed?" is one comparison; and what
 * did change is that of `next`, so that who shares already is not undone. Values are plain data: objects,
 * arrays, strings, numbers, booleans, null.
 */
export function share<T>(previous: unknown, next: T): T {
  return sharedOf(previous, next, 0) as T;
}

/**
 * Down to here a value is taken apart: it is a whole reading or workbook, is seldom equal, and to find
 * that out costs as much as to look at its parts. A record below is one of the two.
 */
const WHOLE = 3;

function sharedOf(previous: unknown, next: unknown, depth: number): unknown {
  if (previous === next || !isObject(next) || !isObject(previous)) return next;
  if (Array.isArray(next)) return Array.isArray(previous) ? sharedList(previous, next, depth) : next;
  if (Array.isArray(previous)) return next;
  if (depth >= WHOLE) return isEqual(previous, next) ? previous : next;
  return sharedRecord(previous, next, depth);
}

function sharedRecord(previous: PlainObject, next: PlainObject, depth: number): PlainObject {
  const copy: PlainObject = {};
  let asBefore = true;
  let asNext = true;
  for (const key in next) {
    const value = sharedOf(previous[key], next[key], depth + 1);
    copy[key] = value;
    if (value !== previous[key]) asBefore = false;
    if (value !== next[key]) asNext = false;
  }
  if (asBefore && haveSameKeys(previous, next)) return previous;
  return asNext ? next : copy;
}

/** Items keep their place, or move together where some came or went before them. */
function sharedList(
  previous: readonly unknown[],
  next: readonly unknown[],
  depth: number,
): readonly unknown[] {
  const shift = previous.length - next.length;
  let asBefore = shift === 0;
  let copy: unknown[] | null = null;
  let moved = 0;
  for (let index = 0; index < next.length; index++) {
    const item = next[index];
    if (item === previous[index + moved]) continue;
    let value = sharedOf(previous[index + moved], item, depth + 1);
    if (shift !== 0 && moved === 0 && value !== previous[index]) {
      const other = sharedOf(previous[index + shift], item, depth + 1);
      if (isObject(other) && other === previous[index + shift]) {
        value = other;
        moved = shift;
      }
    }
    if (value !== previous[index]) asBefore = false;
    if (value === item) continue;
    copy ??= [...next];
    copy[index] = value;
  }
  return asBefore ? previous : (copy ?? next);
}

function haveSameKeys(a: PlainObject, b: PlainObject): boolean {
  for (const key in a) if (!(key in b)) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}
