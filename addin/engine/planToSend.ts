import { canonicalText, snapshotOf, type RevisionSent } from '../../shared/protocol';
import type { Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';
import { sentOf } from './unsent';

/** The whole workbook as it goes to the county. */
export interface PlanToSend {
  /** What is sent, as JSON. */
  readonly body: string;
  /** The text whose hash is the revision's. */
  readonly canonical: string;
  /** Its fields by record, as JSON: what later changes are counted from. */
  readonly fields: string;
}

/** @param workbook the officer's own, with the ids of its rows and nothing else that is ours. */
export function planToSend(workbook: Workbook, reading: Reading): PlanToSend {
  const snapshot = snapshotOf(workbook);
  const sent: RevisionSent = { file: workbook.file, complete: true, snapshot };
  return {
    body: JSON.stringify(sent),
    canonical: canonicalText(snapshot),
    fields: JSON.stringify(sentOf(reading)),
  };
}
