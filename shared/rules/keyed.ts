/**
 * What of a record a check depends on, as one text that is made once for each record. Between two
 * edits nearly every record is the very same object, and so is its key.
 */
export function keyed<Item extends object>(dependsOn: (item: Item) => string): (item: Item) => string {
  const keys = new WeakMap<Item, string>();
  return (item) => {
    let key = keys.get(item);
    if (key === undefined) keys.set(item, (key = dependsOn(item)));
    return key;
  };
}

/** Values one after another as a text that no other values give: text, numbers, lists of text, or nothing. */
export function keyOfValues(...values: readonly (string | readonly string[] | null | undefined)[]): string {
  let key = '';
  for (const value of values)
    key += value === null || value === undefined ? '\u0000' : `\u0001${String(value)}`;
  return key;
}
