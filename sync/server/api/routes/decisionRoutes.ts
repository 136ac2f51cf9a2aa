import * as z from 'zod';
import { decision, done, matters, restoring } from '../../../../shared/protocol';
import type { Caller } from '../../../access';
import type { CountyDesk } from '../../../desk';
import { route, type Route } from '../route';
import { decidedAnswer } from './decidedAnswer';
import { notOwnReturn } from './ownReturn';
import { ofReturn } from './parameters';

const successes = [{ status: 200, means: 'What that did', holds: done }];

/** What waits for the county to decide, and what it decides. */
export const decisionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/conflicts',
    summary: 'What waits for a decision of the county’s',
    who: 'caller',
    takes: {},
    successes: [{ status: 200, means: 'Conflicts and questions', holds: matters }],
    refusals: [],
    answer: async ({ caller }, { desk }) => ({ json: { conflicts: await desk.matters(caller.district) } }),
  }),
  route({
    method: 'POST',
    path: '/conflicts/:id/decision',
    summary: 'Decide whose value stands, or whether two actions are the same',
    who: 'county',
    takes: { params: z.object({ id: z.string().min(1).max(100) }), body: decision },
    successes,
    refusals: ['malformed', 'not-found', 'not-possible'],
    answer: async ({ caller, params, body }, { desk }) =>
      decidedAnswer(await desk.decide(params.id, body, senderOf(caller))),
  }),
  route({
    method: 'POST',
    path: '/returns/:returnId/restore',
    summary: 'Bring an earlier revision back, as a new one',
    who: 'county',
    takes: { params: ofReturn, body: restoring },
    successes,
    refusals: ['malformed', 'not-found', 'not-possible'],
    answer: async ({ caller, params: { returnId }, body }, { desk }) =>
      (await notOwnReturn(desk, caller, returnId)) ??
      decidedAnswer(await desk.restore(returnId, body.revision, senderOf(caller))),
  }),
  signing('/returns/:returnId/sign-off', 'Close a return’s period', true),
  signing(
    '/returns/:returnId/re-open',
    'Open a return’s period again: what came in meanwhile is merged',
    false,
  ),
];

function signing(path: string, summary: string, isFinal: boolean): Route {
  return route({
    method: 'POST',
    path,
    summary,
    who: 'county',
    takes: { params: ofReturn },
    successes,
    refusals: ['not-found', 'not-possible'],
    answer: async ({ caller, params: { returnId } }, { desk }) =>
      (await notOwnReturn(desk, caller, returnId)) ??
      decidedAnswer(await desk.signOff(returnId, isFinal, senderOf(caller))),
  });
}

function senderOf({ by, district }: Caller): Parameters<CountyDesk['signOff']>[2] {
  return { by, district };
}
