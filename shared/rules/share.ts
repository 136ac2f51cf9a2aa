/**
 * The same value as `next`, made of the parts of `previous` wherever they are equal. What did not
 * change is then the very same object as before, so that "has it changed?" is one comparison.
 * Values are plain data: objects, arrays, strings, numbers, booleans, null.
 */
export function share<T>(previous: unknown, next: T): T {
  return sharedOf(previous, next) as T;
}

function sharedOf(previous: unknown, next: unknown): unknown {
  if (previous === next) return previous;
  if (typeof next !== 'object' || next === null) return next;
  if (Array.isArray(next)) return sharedList(Array.isArray(previous) ? previous : [], next);
  if (typeof previous !== 'object' || previous === null || Array.isArray(previous)) return next;
  return sharedRecord(previous as Record<string, unknown>, next as Record<string, unknown>);
}

function sharedRecord(previous: Record<string, unknown>, next: Record<string, unknown>): unknown {
  const keys = Object.keys(next);
  let copy: Record<string, unknown> | null = null;
  let same = keys.length === Object.keys(previous).length;
  for (const key of keys) {
    const value = sharedOf(previous[key], next[key]);
    if (value !== previous[key] || !(key in previous)) same = false;
    if (value !== next[key]) (copy ??= { ...next })[key] = value;
  }
  return same ? previous : (copy ?? next);
}

/** Items keep their place, or move together where some came or went before them. */
function sharedList(previous: readonly unknown[], next: readonly unknown[]): unknown {
  const shift = previous.length - next.length;
  let same = shift === 0;
  let copy: unknown[] | null = null;
  let moved = false;
  for (let index = 0; index < next.length; index++) {
    let value = sharedOf(previous[index + (moved ? shift : 0)], next[index]);
    if (!moved && shift !== 0 && value !== previous[index]) {
      const other = sharedOf(previous[index + shift], next[index]);
      if (other === previous[index + shift] && other !== undefined) {
        value = other;
        moved = true;
      }
    }
    if (value !== previous[index]) same = false;
    if (value !== next[index]) (copy ??= [...next])[index] = value;
  }
  return same ? previous : (copy ?? next);
}
