import type { Change } from '../../book';
import type { MergeFact } from '../facts';
import { changesSince } from './changesSince';
import { districtsWords } from './districtsWords';

/**
 * What differs between two revisions of a return, cell by cell, rows that came and went among them: what
 * the district said, without what the county made of it. Rows are known through all revisions between,
 * and by what the county answered about them. Backwards where `from` is the later.
 *
 * @param facts the county's, in their order
 */
export function diffRevisions(
  facts: readonly MergeFact[],
  returnId: string,
  from: number,
  to: number,
): Change[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const before = districtsWords(facts, returnId, first);
  const changes = changesSince(districtsWords(facts, returnId, last, before), before.facts);
  return from <= to ? changes : changes.map((change) => ({ ...change, was: change.now, now: change.was }));
}
