/** Values one after another as a text that no other values give: text, numbers, lists of text, or nothing. */
export function keyOfValues(...values: readonly (string | readonly string[] | null | undefined)[]): string {
  let key = '';
  for (const value of values)
    key += value === null || value === undefined ? '\u0000' : `\u0001${String(value)}`;
  return key;
}
