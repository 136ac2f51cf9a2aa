import type { Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';
import type { RowSaid } from './countySaid';
import { fieldPlace } from './fieldPlace';
import { findRow, recordsOf, type PlanRecord } from './findRow';
import { isTaken, textAt } from './textAt';

/**
 * What the county wrote of each record, in one line each: `Red ▲ · Which streets? · Proposed Lead: “Housing
 * manager”`. A row that is no longer there, or that two are as much like, has nothing.
 */
export function commentsOn(
  said: readonly RowSaid[],
  reading: Reading,
  workbook: Workbook,
): ReadonlyMap<PlanRecord, string> {
  const comments = new Map<PlanRecord, string>();
  if (said.length === 0) return comments;
  const records = recordsOf(reading);
  for (const row of said) {
    const record = findRow(records, row);
    const line = record && lineOf(row, record, workbook);
    if (!line) continue;
    const before = comments.get(record);
    comments.set(record, before === undefined ? line : `${before} · ${line}`);
  }
  return comments;
}

function lineOf({ rag, comment, proposals }: RowSaid, record: PlanRecord, workbook: Workbook): string {
  const open = proposals.filter(
    ({ field, proposed }) => !isTaken(textAt(workbook, fieldPlace(record, field)), proposed),
  );
  return [rag, comment, ...open.map(({ field, proposed }) => `Proposed ${field}: “${proposed}”`)]
    .flatMap((part) => part?.replace(/\s+/g, ' ').trim() || [])
    .join(' · ');
}
