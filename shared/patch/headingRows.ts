import { parseA1 } from '../grid';
import type { Note } from '../model';

/**
 * The rows on which headings of ours belong: the last line of each of the officer's heading rows that
 * has records below it, printed pages' repeated ones too. Records with no heading row over them get
 * one on the row before, and where the sheet begins with a record, that row itself.
 *
 * @param records rows of records on the sheet, ascending, from 0.
 */
export function headingRows(notes: readonly Note[], records: readonly number[]): number[] {
  const [first] = records;
  if (first === undefined) return [];
  const taken = new Set(records);
  const heads = headRows(notes).filter(
    (row, at, all) => !taken.has(row) && hasRecord(records, row, all[at + 1] ?? Infinity),
  );
  return heads.some((row) => row < first) ? heads : [Math.max(0, first - 1), ...heads];
}

/** Rows with two headings or more: one alone labels what stands beside it. */
function headRows(notes: readonly Note[]): number[] {
  const counts = new Map<number, number>();
  for (const { kind, cell } of notes) {
    const row = kind === 'heading' ? parseA1(cell.split(':')[0]!)?.row : undefined;
    if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].flatMap(([row, count]) => (count > 1 ? [row] : [])).sort((a, b) => a - b);
}

function hasRecord(records: readonly number[], above: number, until: number): boolean {
  return records.some((row) => row > above && row < until);
}
