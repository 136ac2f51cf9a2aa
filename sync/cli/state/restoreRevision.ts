import type { ReturnState } from '../../../shared/merge';
import type { Ledger } from '../../county';
import { CountyPast } from './countyPast';
import type { Decided, Decider } from './decideMatter';
import { EXIT } from '../exitCode';
import { Failure } from '../failure';
import { openReturnMeant } from './oneReturn';
import { revisionHeld, revisionsOf } from './revisionHeld';
import { plural } from '../plural';

/**
 * Makes an earlier revision of a return the present one, as a new revision.
 *
 * @throws Failure where there is no such revision, it is the present one, or the return is signed off
 */
export async function restoreRevision(
  ledger: Ledger,
  name: string,
  revision: number,
  who: Decider,
): Promise<Decided> {
  const { called, state: of } = await openReturnMeant(ledger, name);
  if (of.signedOff) {
    throw new Failure(
      `${called} was signed off on ${of.signedOff}: open it again first (shirebook sign-off --reopen).`,
      EXIT.nothing,
    );
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
    throw new Failure(`Revision ${revision} of ${called} is the present one already.`, EXIT.nothing);
  }
  return {
    done: `${called}: revision ${revision} is the present one again, as revision ${next} (${plural(plan.changes.length, 'change')}).`,
    notes: plan.conflicts.length > 0 ? [newConflicts(plan.conflicts.length, of)] : [],
  };
}

function newConflicts(count: number, { id }: ReturnState): string {
  return `${plural(count, 'conflict')} with what the county wrote: shirebook conflicts lists them (${id}).`;
}
