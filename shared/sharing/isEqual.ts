import { isObject } from './plainObject';

/** Whether two plain values are the same all the way down. Makes nothing: it runs over thousands of records an edit. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!isEqual(a[index], b[index])) return false;
    return true;
  }
  let keys = 0;
  for (const key in b) {
    if (!isEqual(a[key], b[key]) || (b[key] === undefined && !(key in a))) return false;
    keys++;
  }
  for (const _ in a) keys--;
  return keys === 0;
}
