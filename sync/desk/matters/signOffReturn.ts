import { conflictsOf } from '../../../shared/merge';
import { counted } from '../../../shared/words';
import type { Ledger } from '../../county';
import { Declined } from '../declined';
import type { OpenReturn } from '../past';
import type { Decider, Settled } from './settled';
import { takeOrDecline } from './takeOrDecline';

/** Closes a return's period. @throws Declined where it is closed */
export async function signOffReturn(
  ledger: Ledger,
  { called, state: of }: OpenReturn,
  who: Decider,
): Promise<Settled> {
  if (of.signedOff) throw new Declined('not now', `${called} was signed off on ${of.signedOff}.`);
  await takeOrDecline(ledger, { kind: 'signed off', returnId: of.id, ...who });
  const open = conflictsOf(of).length;
  return {
    done: `${called} is signed off with revision ${of.latest.revision}.`,
    notes: open > 0 ? [`${counted(open, 'matter')} can only be decided once it is opened again.`] : [],
  };
}

/** Opens it again. @throws Declined where it is open */
export async function openAgain(
  ledger: Ledger,
  { called, state: of }: OpenReturn,
  who: Decider,
): Promise<Settled> {
  if (!of.signedOff) throw new Declined('not now', `${called} is not signed off.`);
  const { changes } = await takeOrDecline(ledger, { kind: 're-opened', returnId: of.id, ...who });
  const merged = of.waiting
    ? [`Revision ${of.waiting.revision}, which waited, is merged: ${counted(changes.length, 'change')}.`]
    : [];
  return { done: `${called} is open again.`, notes: merged };
}
