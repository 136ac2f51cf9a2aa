import type { MergeFact, MergePlan } from '../../../shared/merge';
import type { Ledger } from '../../county';
import { Declined } from '../declined';

/** Takes a fact, or says why it cannot be taken and leaves all as it is. @throws Declined */
export async function takeOrDecline(ledger: Ledger, fact: MergeFact): Promise<MergePlan> {
  const { outcome, unplaced } = await ledger.plan(fact);
  if (outcome === 'unplaced') {
    throw new Declined('not now', unplaced.map(({ reason }) => reason).join(' '));
  }
  return ledger.take(fact);
}
