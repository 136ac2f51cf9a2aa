import type { Action, Indicator } from '../model';
import type { RowRecords } from './beside';

/** The most characters that a cell holds in every spreadsheet program. */
const LONGEST = 32_767;

type Comments = ReadonlyMap<Action | Indicator, string>;

/** What the county wrote of the records of a row. Where several share it, each comment says whose it is. */
export function commentOn({ actions, indicators }: RowRecords, comments: Comments): string | null {
  const records = [...actions, ...indicators];
  const said = records.flatMap((record) => {
    const comment = comments.get(record);
    if (comment === undefined) return [];
    return records.length === 1 || record.ref === null ? comment : `${record.ref}: ${comment}`;
  });
  return said.length > 0 ? said.join(' · ').slice(0, LONGEST) : null;
}
