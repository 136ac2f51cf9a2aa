/**
 * `find`, remembering what it gave for the last texts it was asked about: between two edits of a
 * sheet nearly all texts are the same. What is remembered never shows in a result.
 */
export function remembered<Value>(find: (text: string) => Value, most = 20_000): (text: string) => Value {
  const found = new Map<string, Value>();
  return (text) => {
    const there = found.get(text);
    if (there !== undefined) return there;
    const value = find(text);
    if (found.size >= most) found.clear();
    found.set(text, value);
    return value;
  };
}
