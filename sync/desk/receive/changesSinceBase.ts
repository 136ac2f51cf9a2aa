import type { ReturnState } from '../../../shared/merge';
import { changesSince, diffRevisions } from '../../../shared/merge';
import type { ChangeLine } from '../../../shared/protocol';
import type { Ledger } from '../../county';
import { lineOfChange } from '../ask';
import { CountyPast } from '../past';

/** More than anybody reads before deciding what to do. */
const MOST = 200;

/**
 * What changed in a return since the revision with that content, in the district's words; since its
 * beginning where the base is none of its revisions.
 */
export async function changesSinceBase(
  ledger: Ledger,
  of: ReturnState,
  base: string | null,
): Promise<ChangeLine[]> {
  const revisions = base === null ? [] : await ledger.records.revisions(of.id);
  const from = revisions.findLast(({ hash }) => hash === base)?.no;
  if (from === undefined) {
    const alone = { returns: { [of.id]: of }, home: {}, unplaced: [], facts: ledger.facts };
    return changesSince(alone, 0).slice(0, MOST).map(lineOfChange);
  }
  const past = await CountyPast.of(ledger.records);
  const facts = (await past.facts(new Set([of.id]))).map(({ fact }) => fact);
  const to = Math.max(of.latest.revision, of.waiting?.revision ?? 0);
  return diffRevisions(facts, of.id, from, to).slice(0, MOST).map(lineOfChange);
}
