import { returnInWords, type ReturnState } from '../../../shared/merge';
import type { Ledger } from '../../county';

/** A return's state, and how it is called in messages. */
export interface OpenReturn {
  readonly called: string;
  readonly state: ReturnState;
}

/** A return of a county by its id; null where there is none. */
export async function openReturnOf(ledger: Ledger, id: string): Promise<OpenReturn | null> {
  const entry = ledger.entry(id);
  const state = entry && (await ledger.returnOf(id));
  return entry && state ? { called: returnInWords(entry), state } : null;
}
