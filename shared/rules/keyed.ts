/**
 * What of a record a check depends on, as one text that is made once for each record. Between two
 * edits nearly every record is the very same object, and so is its key.
 */
export function keyed<Item extends object>(dependsOn: (item: Item) => unknown): (item: Item) => string {
  const keys = new WeakMap<Item, string>();
  return (item) => {
    const there = keys.get(item);
    if (there !== undefined) return there;
    const key = JSON.stringify(dependsOn(item));
    keys.set(item, key);
    return key;
  };
}
