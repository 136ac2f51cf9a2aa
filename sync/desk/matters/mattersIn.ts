import { openMatters, type OpenMatter, type ReturnState } from '../../../shared/merge';
import type { Ledger } from '../../county';

/** Everything in a county, or in one return, that waits for a decision. Only returns that may have any are opened. */
export async function mattersIn(ledger: Ledger, only?: string): Promise<OpenMatter[]> {
  const returns: Record<string, ReturnState> = {};
  for (const { id, mayWait } of ledger.entries) {
    const of = mayWait && (only === undefined || only === id) ? await ledger.returnOf(id) : null;
    if (of) returns[id] = of;
  }
  return openMatters({ returns });
}
