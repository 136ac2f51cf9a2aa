import type { Problem, ProblemCode } from '../../shared/protocol';
import type { Asked } from '../outbox';

/** Refusals of somebody for whom Google or Microsoft vouch: what to do is for the county to say. */
const NO_PERSON: readonly ProblemCode[] = ['token-refused', 'person-unknown'];
/** Refusals that a new key mends. */
const NO_KEY: readonly ProblemCode[] = ['not-signed-in', 'key-unknown', ...NO_PERSON];

export function wantsNewKey(code: ProblemCode): boolean {
  return NO_KEY.includes(code);
}

const KEY_GONE =
  'The county no longer knows this connection. Ask it for a new code, and connect again: what was to be sent is still here.';

/** Somebody of the county's own staff, who signed in. */
export const NO_PLANS =
  'You are on the county’s list as one of its staff, who send no plans. Ask it to list you for your district, or for a code of the district’s.';

/** Why a connection ended, in an officer's words. */
export function goneBecause({ code, detail }: Problem): string {
  return NO_PERSON.includes(code) ? `${detail} What was to be sent is still here.` : KEY_GONE;
}

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
