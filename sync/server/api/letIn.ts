import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access, Caller } from '../../access';
import { bearerIn } from './bearer';
import { sendProblem } from './problemOf';
import type { ProblemAnswer } from './answer';
import { refuse } from './refuse';
import type { Route } from './route';
import { isSameSite } from './sameSite';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null before that is known, and where anyone may. */
    caller: Caller | null;
  }
}

/** How often the county may be asked, in requests a minute. */
export interface Rates {
  /** With one key. */
  readonly perKey: number;
  /** From one address, without a key. */
  readonly open: number;
  /** From one address, with keys that are not taken. */
  readonly wrong: number;
}

export const RATES: Rates = { perKey: 1200, open: 60, wrong: 60 };

type Gate = (
  who: Route['who'],
) => (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/** Who gets past the door: from no other site, not too often, and with a key where one is needed. */
export function letIn(server: FastifyInstance, access: Access, rates: Rates): Gate {
  const limit = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    server.createRateLimit({ max, timeWindow: '1 minute', keyGenerator });
  const ofKey = limit(rates.perKey, ({ caller }) => `key ${caller?.as ?? ''}`);
  const ofOpen = limit(rates.open, ({ ip }) => `open ${ip}`);
  const ofWrong = limit(rates.wrong, ({ ip }) => `wrong ${ip}`);
  type Limit = typeof ofKey;

  const tooOften = async (check: Limit, request: FastifyRequest, increment = true) => {
    const state = await check(request, { increment });
    if (state.isAllowed || !state.isExceeded) return null;
    const seconds = Math.max(1, state.ttlInSeconds);
    return refuse(
      'too-many-requests',
      `Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
      {},
      seconds,
    );
  };

  const refusalOf = async (who: Route['who'], request: FastifyRequest): Promise<ProblemAnswer | null> => {
    if (!isSameSite(request))
      return refuse('cross-site', 'A page of another site asked. Open the pane or the console itself.');
    if (who === 'anyone') return tooOften(ofOpen, request);
    const bearer = bearerIn(request.headers.authorization);
    if (bearer === null)
      return refuse('not-signed-in', 'Connect with a code from the county, or sign in with a key.');
    const guessing = await tooOften(ofWrong, request, false);
    if (guessing) return guessing;
    const admission = await access.admit(bearer);
    if ('refusal' in admission) {
      const { code, detail, retryAfter } = admission.refusal;
      if (code === 'key-unknown' || code === 'token-refused') await ofWrong(request);
      return refuse(code, detail, {}, retryAfter);
    }
    request.caller = admission.caller;
    const often = await tooOften(ofKey, request);
    if (often) return often;
    return who === 'county' && admission.caller.role !== 'county'
      ? refuse('not-yours', 'This is for the county’s staff: sign in with the county’s key.')
      : null;
  };

  return (who) => async (request, reply) => {
    const refusal = await refusalOf(who, request);
    return refusal ? sendProblem(reply, request, refusal) : undefined;
  };
}
