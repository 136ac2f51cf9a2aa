import type { BesideOptions, RowRecords } from './beside';

/** The most characters that a cell holds in every spreadsheet program. */
const LONGEST = 32_767;

/** What the county wrote, by row. Where several records share a row, each comment says whose it is. */
export function commentRows(
  rows: ReadonlyMap<number, RowRecords>,
  comments: BesideOptions['comments'],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!comments || comments.size === 0) return found;
  for (const [row, { actions, indicators }] of rows) {
    const records = [...actions, ...indicators];
    const said = records.flatMap((record) => {
      const comment = comments.get(record);
      if (comment === undefined) return [];
      return records.length === 1 || record.ref === null ? comment : `${record.ref}: ${comment}`;
    });
    if (said.length > 0) found.set(row, said.join(' · ').slice(0, LONGEST));
  }
  return found;
}
