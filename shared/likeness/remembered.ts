/** So many of the last asked about are looked at first: few enough to lie near the processor. */
const LATEST = 2_000;

/**
 * `find`, remembering what it gave for the last texts it was asked about: between two edits of a
 * sheet nearly all texts are the same. What is remembered never shows in a result.
 */
export function remembered<Value>(find: (text: string) => Value, most = 20_000): (text: string) => Value {
  const found = new Map<string, Value>();
  // nearly every text stands several times in one return, where all that say it are one string
  const latest = new Map<string, Value>();
  return (text) => {
    const near = latest.get(text);
    if (near !== undefined) return near;
    let value = found.get(text);
    if (value === undefined) {
      value = find(text);
      if (found.size >= most) found.clear();
      found.set(text, value);
    }
    if (latest.size >= LATEST) latest.clear();
    latest.set(text, value);
    return value;
  };
}
