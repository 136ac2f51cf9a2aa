import { callServer, type AskServer } from '../../host';
import type { OutboxClock } from '../../outbox';

/** In milliseconds. */
const PAUSE = 1000;
const TRIES = 10;

export interface TurnTaker {
  readonly ask: AskServer;
  readonly session: string;
  readonly clock: OutboxClock;
}

/** Does something while no other pane at the spreadsheet does the same; gives whether its turn came. */
export async function inTurn(
  { ask, session, clock }: TurnTaker,
  work: () => Promise<void>,
): Promise<boolean> {
  for (let tries = 1; !(await callServer(ask, 'takeTurn', { session })); tries++) {
    if (tries === TRIES) return false;
    await new Promise<void>((resume) => clock.after(PAUSE, resume));
  }
  try {
    await work();
  } finally {
    // One that is not given back runs out.
    await callServer(ask, 'endTurn', { session }).catch(() => null);
  }
  return true;
}
