import type { Reading } from '../../model';
import type { MergeFact } from '../facts';
import type { ReturnState } from '../state';
import { mergedReading } from './mergedReading';
import { districtsWords } from './districtsWords';

/**
 * What a return held after one of its revisions, by what the district said alone: the revision itself,
 * or where that was a part, everything it was a part of. Null where there is no such revision.
 *
 * @param facts the county's, in their order
 */
export function readingAsOf(facts: readonly MergeFact[], returnId: string, revision: number): Reading | null {
  const of = districtsWords(facts, returnId, revision).returns[returnId];
  return of?.latest.revision === revision ? mergedReading(present(of)).reading : null;
}

/** Without the rows that were gone by then. */
function present(of: ReturnState): ReturnState {
  const rows = Object.values(of.rows).filter(({ absence }) => absence === null);
  return { ...of, rows: Object.fromEntries(rows.map((row) => [row.id, row])) };
}
