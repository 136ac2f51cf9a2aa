import { counted } from '../../../shared/words';
import type { Ledger } from '../../county';
import { Declined } from '../declined';
import { CountyPast, revisionHeld, revisionsOf, type OpenReturn } from '../past';
import type { Decider, Settled } from './settled';

/**
 * Makes an earlier revision of a return the present one, as a new revision.
 *
 * @throws Declined where there is no such revision, it is the present one, or the return is signed off
 */
export async function restoreRevision(
  ledger: Ledger,
  { called, state: of }: OpenReturn,
  revision: number,
  who: Decider,
): Promise<Settled> {
  if (of.signedOff) {
    throw new Declined('not now', `${called} was signed off on ${of.signedOff}: open it again first.`);
  }
  const past = await CountyPast.of(ledger.records);
  const facts = (await past.facts(new Set([of.id]))).map(({ fact }) => fact);
  const { district, returnId, hash, file, reading } = revisionHeld(facts, { id: of.id, called }, revision);
  const next = Math.max(...revisionsOf(facts, of).map((fact) => fact.revision)) + 1;
  const plan = await ledger.take({
    kind: 'restored',
    of: revision,
    ...who,
    district,
    returnId,
    revision: next,
    hash,
    file,
    complete: true,
    reading,
  });
  if (plan.outcome === 'unchanged') {
    throw new Declined('not now', `Revision ${revision} of ${called} is the present one already.`);
  }
  const conflicts = plan.conflicts.length;
  return {
    done: `${called}: revision ${revision} is the present one again, as revision ${next} (${counted(plan.changes.length, 'change')}).`,
    notes: conflicts > 0 ? [`${counted(conflicts, 'conflict')} with what the county wrote to decide.`] : [],
  };
}
