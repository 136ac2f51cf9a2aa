import type { Problem } from '../../../shared/protocol';
import { callServer, type AskServer, type CountyQuestion, type CountyReply, type Pass } from '../../host';

const API = '/api/v1';

/** Why Google did not ask the county, and what to do about it. */
const NOT_SENT: Readonly<Record<(CountyReply & { is: 'not sent' })['why'], Omit<Problem, 'type'>>> = {
  'not allowed': {
    title: 'Google does not let the add-on ask the county.',
    status: 403,
    detail:
      'Google does not let Shirebook reach this address: allow it when Google asks, or ask whoever set Shirebook up whether the address is among those it may reach.',
    code: 'not-possible',
  },
  'used up': {
    title: 'Google asks no more today.',
    status: 403,
    detail:
      'Google lets a person’s add-ons ask other sites so often a day, and that is used up. Send it tomorrow.',
    code: 'not-possible',
  },
  'unknown person': {
    title: 'Google does not say who this is.',
    status: 401,
    detail:
      'Google does not tell the county who you are: allow it when Google asks, or connect with a code from the county.',
    code: 'token-refused',
  },
};

/**
 * A county as the pane asks it from beside a Google Sheet: by way of the add-on's script. A browser would
 * need the county to let pages of every add-on in, and would hold keys and tokens in one.
 */
export function countyRelay(ask: AskServer, origin: string): typeof fetch {
  return async (input, init = {}) => {
    const path = pathBelow(origin, input);
    // Google keeps no line open. Nothing is heard; it is asked from time to time.
    if (path === '/events') return untilOver(init.signal ?? null);
    const { authorization, ...headers } = (init.headers ?? {}) as Record<string, string>;
    const reply = await Promise.race([
      callServer(ask, 'askCounty', {
        origin,
        path,
        method: (init.method ?? 'GET') as CountyQuestion['method'],
        headers,
        body: (init.body ?? null) as string | null,
        as: passIn(authorization),
      }),
      untilOver(init.signal ?? null),
    ]);
    return responseOf(reply);
  };
}

function responseOf(reply: CountyReply): Response {
  switch (reply.is) {
    case 'answer': {
      const { status, text, retryAfter } = reply;
      return new Response(text, {
        status,
        headers: retryAfter === null ? {} : { 'retry-after': retryAfter },
      });
    }
    case 'not sent': {
      const problem = NOT_SENT[reply.why];
      return Response.json({ type: `/problems/${problem.code}`, ...problem }, { status: problem.status });
    }
    case 'nothing':
      throw new TypeError('The county did not answer.');
  }
}

function pathBelow(origin: string, input: Parameters<typeof fetch>[0]): string {
  const address = String(input);
  const base = origin + API;
  if (!address.startsWith(`${base}/`)) throw new TypeError(`${address} is not the county’s.`);
  return address.slice(base.length);
}

/** What stands in the pane where a key would. */
function passIn(authorization: string | undefined): Pass | null {
  if (authorization === undefined) return null;
  return authorization === 'Bearer account' ? 'account' : 'key';
}

function untilOver(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, over) => {
    signal?.addEventListener('abort', () => over(new TypeError('It took too long.')), { once: true });
  });
}
