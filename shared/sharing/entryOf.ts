/**
 * What a record holds under a key that somebody else chose, such as a sheet's name: `constructor` and
 * `__proto__` are names like any other, and no record holds them of itself.
 */
export function entryOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
