import type { IssueCode, Reading, Remark } from '../model';

/** What the reader remarked under a code, in the order in which it read. */
export function remarked(reading: Reading, code: IssueCode): Remark[] {
  return reading.remarks.filter((remark) => remark.code === code);
}

/** A word of a remark's detail; empty where it has none of that name. */
export function detailOf({ detail }: Remark, name: string): string {
  const value = detail[name];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/** The first of each, by a key: a heading that is repeated on every printed page is doubtful once. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
