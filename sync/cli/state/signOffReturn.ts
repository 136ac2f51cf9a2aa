import { conflictsOf, returnInWords, type ReturnState } from '../../../shared/merge';
import type { Ledger } from '../../county';
import { EXIT } from '../exitCode';
import { Failure } from '../failure';
import { returnMeant } from './oneReturn';
import { plural } from '../plural';
import type { Decided, Decider } from './decideMatter';
import { takeOrRefuse } from './publishChange';

/** Closes a return's period. @throws Failure where it is closed */
export async function signOffReturn(ledger: Ledger, name: string, who: Decider): Promise<Decided> {
  const of = await meant(ledger, name);
  if (of.signedOff)
    throw new Failure(`${returnInWords(of)} was signed off on ${of.signedOff}.`, EXIT.nothing);
  await takeOrRefuse(ledger, { kind: 'signed off', returnId: of.id, ...who });
  const open = conflictsOf(of).length;
  return {
    done: `${returnInWords(of)} is signed off with revision ${of.latest.revision}.`,
    notes: open > 0 ? [`${plural(open, 'matter')} can only be decided once it is opened again.`] : [],
  };
}

/** Opens it again. @throws Failure where it is open */
export async function openAgain(ledger: Ledger, name: string, who: Decider): Promise<Decided> {
  const of = await meant(ledger, name);
  if (!of.signedOff) throw new Failure(`${returnInWords(of)} is not signed off.`, EXIT.nothing);
  const { changes } = await takeOrRefuse(ledger, { kind: 're-opened', returnId: of.id, ...who });
  const merged = of.waiting
    ? [`Revision ${of.waiting.revision}, which waited, is merged: ${plural(changes.length, 'change')}.`]
    : [];
  return { done: `${returnInWords(of)} is open again.`, notes: merged };
}

async function meant(ledger: Ledger, name: string): Promise<ReturnState> {
  return returnMeant(Object.values((await ledger.whole()).returns), name);
}
