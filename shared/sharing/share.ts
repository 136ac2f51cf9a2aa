import { isEqual } from './isEqual';
import { isObject, type PlainObject } from './plainObject';

/**
 * The same value as `next`, made of the parts of `previous` wherever they are equal. What did not
 * change is then the very same object as before, so that "has it changed?" is one comparison.
 * Values are plain data: objects, arrays, strings, numbers, booleans, null.
 */
export function share<T>(previous: unknown, next: T): T {
  return sharedOf(previous, next, 0) as T;
}

/**
 * Down to here a value is taken apart at once: it is a whole reading or workbook, is seldom equal, and
 * to find that out costs as much as to look at its parts.
 */
const WHOLE = 3;

function sharedOf(previous: unknown, next: unknown, depth: number): unknown {
  if (previous === next || !isObject(next) || !isObject(previous)) return next;
  if (Array.isArray(next)) return Array.isArray(previous) ? sharedList(previous, next, depth) : next;
  if (Array.isArray(previous)) return next;
  if (depth >= WHOLE && isEqual(previous, next)) return previous;
  return sharedRecord(previous, next, depth);
}

function sharedRecord(previous: PlainObject, next: PlainObject, depth: number): PlainObject {
  const copy: PlainObject = {};
  let same = true;
  for (const key in next) {
    const value = sharedOf(previous[key], next[key], depth + 1);
    copy[key] = value;
    if (value !== previous[key]) same = false;
  }
  return same && haveSameKeys(previous, next) ? previous : copy;
}

/** Items keep their place, or move together where some came or went before them. */
function sharedList(
  previous: readonly unknown[],
  next: readonly unknown[],
  depth: number,
): readonly unknown[] {
  const shift = previous.length - next.length;
  let same = shift === 0;
  let moved = 0;
  const copy = next.map((item, index) => {
    let value = sharedOf(previous[index + moved], item, depth + 1);
    if (shift !== 0 && moved === 0 && value !== previous[index]) {
      const other = sharedOf(previous[index + shift], item, depth + 1);
      if (isObject(other) && other === previous[index + shift]) {
        value = other;
        moved = shift;
      }
    }
    if (value !== previous[index]) same = false;
    return value;
  });
  return same ? previous : copy;
}

function haveSameKeys(a: PlainObject, b: PlainObject): boolean {
  for (const key in a) if (!(key in b)) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}
