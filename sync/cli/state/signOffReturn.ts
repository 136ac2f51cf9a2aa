import { conflictsOf } from '../../../shared/merge';
import type { Ledger } from '../../county';
import { EXIT } from '../exitCode';
import { Failure } from '../failure';
import { openReturnMeant } from './oneReturn';
import { plural } from '../plural';
import type { Decided, Decider } from './decideMatter';
import { takeOrRefuse } from './publishChange';

/** Closes a return's period. @throws Failure where it is closed */
export async function signOffReturn(ledger: Ledger, name: string, who: Decider): Promise<Decided> {
  const { called, state: of } = await openReturnMeant(ledger, name);
  if (of.signedOff) throw new Failure(`${called} was signed off on ${of.signedOff}.`, EXIT.nothing);
  await takeOrRefuse(ledger, { kind: 'signed off', returnId: of.id, ...who });
  const open = conflictsOf(of).length;
  return {
    done: `${called} is signed off with revision ${of.latest.revision}.`,
    notes: open > 0 ? [`${plural(open, 'matter')} can only be decided once it is opened again.`] : [],
  };
}

/** Opens it again. @throws Failure where it is open */
export async function openAgain(ledger: Ledger, name: string, who: Decider): Promise<Decided> {
  const { called, state: of } = await openReturnMeant(ledger, name);
  if (!of.signedOff) throw new Failure(`${called} is not signed off.`, EXIT.nothing);
  const { changes } = await takeOrRefuse(ledger, { kind: 're-opened', returnId: of.id, ...who });
  const merged = of.waiting
    ? [`Revision ${of.waiting.revision}, which waited, is merged: ${plural(changes.length, 'change')}.`]
    : [];
  return { done: `${called} is open again.`, notes: merged };
}
