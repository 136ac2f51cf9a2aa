import type { ProblemCode } from '../../shared/protocol';
import type { Asked } from '../outbox';

/** Refusals that a new key mends. */
const NO_KEY: readonly ProblemCode[] = ['not-signed-in', 'key-unknown', 'token-refused'];

export function wantsNewKey(code: ProblemCode): boolean {
  return NO_KEY.includes(code);
}

export const KEY_GONE =
  'The county no longer knows this connection. Ask it for a new code, and connect again: what was to be sent is still here.';

/** Why something asked of the county was not done, in an officer's words. */
export function reasonOf(asked: Exclude<Asked<unknown>, { kind: 'ok' }>): string {
  if (asked.kind === 'refused') {
    return asked.problem.code === 'failed' && asked.problem.status === 404
      ? 'There is no county at this address: ask whoever set Shirebook up for you.'
      : asked.problem.detail;
  }
  switch (asked.why) {
    case 'busy':
      return 'The county has too much to do just now. Try again in a minute.';
    case 'failed':
      return 'The county’s server stumbled. Try again in a minute.';
    case 'no answer':
      return 'The county cannot be reached. Look at the connection to the internet, and try again.';
  }
}
