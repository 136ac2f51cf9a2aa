import * as z from 'zod';
import {
  keyLine,
  keyMade,
  keysList,
  keyWanted,
  paired,
  pairing,
  pairingCode,
  pairingWanted,
} from '../../../../shared/protocol';
import type { Refusal } from '../../../access';
import type { Answer } from '../answer';
import { refuse } from '../refuse';
import { openRoute, route, type Route } from '../route';

/** Keys, and the codes by which officers get theirs. */
export const accessRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/keys',
    summary: 'Every key there ever was, without the keys themselves',
    who: 'county',
    takes: {},
    successes: [{ status: 200, means: 'The keys', holds: keysList }],
    refusals: [],
    answer: async (_asked, { access }) => ({ json: { keys: await access.keys() } }),
  }),
  route({
    method: 'POST',
    path: '/keys',
    summary: 'Make a key for a district, or for the county',
    who: 'county',
    takes: { body: keyWanted },
    successes: [{ status: 201, means: 'The key, which is shown this once', holds: keyMade }],
    refusals: ['malformed', 'not-found'],
    answer: async ({ body }, { access }) => made(await access.makeKey(body.district)),
  }),
  route({
    method: 'DELETE',
    path: '/keys/:id',
    summary: 'Revoke a key, at once and for good',
    who: 'county',
    takes: { params: z.object({ id: z.string().min(1).max(100) }) },
    successes: [{ status: 200, means: 'The key as it is now', holds: keyLine }],
    refusals: ['not-found'],
    answer: async ({ params: { id } }, { access }) => {
      const line = (await access.revoke(id)) && (await access.keys()).find((key) => key.id === id);
      return line ? { json: line } : refuse('not-found', `There is no key ${id}.`);
    },
  }),
  route({
    method: 'POST',
    path: '/pairing-codes',
    summary: 'Make a code that an officer of a district types into the pane',
    who: 'county',
    takes: { body: pairingWanted },
    successes: [{ status: 201, means: 'The code, and until when it holds', holds: pairingCode }],
    refusals: ['malformed', 'not-found'],
    answer: async ({ body }, { access }) => made(await access.offerPairing(body.district)),
  }),
  openRoute({
    method: 'POST',
    path: '/pairings',
    summary: 'Get a key for a code',
    takes: { body: pairing },
    successes: [{ status: 201, means: 'The key, which is shown this once', holds: paired }],
    refusals: ['malformed', 'code-unknown'],
    answer: async ({ body, address }, { access }) => made(await access.pair(body.code, address)),
  }),
];

function made(result: object | { readonly refusal: Refusal }): Answer {
  if (!('refusal' in result)) return { json: result, status: 201 };
  const { code, detail, retryAfter } = result.refusal;
  return refuse(code, detail, {}, retryAfter);
}
