import * as z from 'zod';
import {
  changes,
  feedback,
  issuesList,
  returnsList,
  returnTargets,
  revisionsList,
} from '../../../../shared/protocol';
import { refuse } from '../refuse';
import { route, type Route } from '../route';
import { notOwnReturn } from './ownReturn';
import { ofReturn, returnId, revisionNumber } from './parameters';

/** What a return holds and what became of it: the county sees all, a district its own. */
export const returnRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/returns',
    summary: 'The returns board: every return, and those still to come',
    who: 'caller',
    takes: {},
    successes: [{ status: 200, means: 'The board', holds: returnsList }],
    refusals: [],
    answer: async ({ caller }, { desk }) => ({ json: await desk.returns(caller.district) }),
  }),
  route({
    method: 'GET',
    path: '/returns/:returnId/changes',
    summary: 'Everything that changed in a return, the latest first',
    who: 'caller',
    takes: {
      params: ofReturn,
      query: z.object({ limit: z.coerce.number().int().min(1).max(100_000).optional() }),
    },
    successes: [{ status: 200, means: 'The changes', holds: changes }],
    refusals: ['not-found', 'not-yours'],
    answer: async ({ caller, params, query: { limit } }, { desk }) =>
      (await notOwnReturn(desk, caller, params.returnId)) ?? {
        json: { changes: await desk.changes({ ...params, ...(limit !== undefined && { limit }) }) },
      },
  }),
  route({
    method: 'GET',
    path: '/returns/:returnId/issues',
    summary: 'What is wrong or doubtful in a return’s last revision',
    who: 'caller',
    takes: { params: ofReturn },
    successes: [{ status: 200, means: 'The issues', holds: issuesList }],
    refusals: ['not-found', 'not-yours'],
    answer: async ({ caller, params }, { desk }) =>
      (await notOwnReturn(desk, caller, params.returnId)) ?? {
        json: { ...params, issues: await desk.issues(params.returnId) },
      },
  }),
  route({
    method: 'GET',
    path: '/returns/:returnId/feedback',
    summary: 'What the county has to say about a return: comments, proposals, conflicts',
    who: 'caller',
    takes: { params: ofReturn },
    successes: [{ status: 200, means: 'The feedback', holds: feedback }],
    refusals: ['not-found', 'not-yours'],
    answer: async ({ caller, params }, { desk }) => {
      const refusal = await notOwnReturn(desk, caller, params.returnId);
      if (refusal) return refusal;
      const json = await desk.feedback(params.returnId);
      return json ? { json } : refuse('not-found', 'Nothing has come in for this return yet.');
    },
  }),
  route({
    method: 'GET',
    path: '/returns/:returnId/targets',
    summary: 'A return’s indicators on their way to their targets',
    who: 'caller',
    takes: { params: ofReturn },
    successes: [{ status: 200, means: 'The targets', holds: returnTargets }],
    refusals: ['not-found', 'not-yours'],
    answer: async ({ caller, params }, { desk }) => {
      const refusal = await notOwnReturn(desk, caller, params.returnId);
      if (refusal) return refusal;
      const json = await desk.targets(params.returnId);
      return json ? { json } : refuse('not-found', 'Nothing has come in for this return yet.');
    },
  }),
  route({
    method: 'GET',
    path: '/returns/:returnId/revisions',
    summary: 'Every revision of a return',
    who: 'caller',
    takes: { params: ofReturn },
    successes: [{ status: 200, means: 'The revisions', holds: revisionsList }],
    refusals: ['not-found', 'not-yours'],
    answer: async ({ caller, params }, { desk }) =>
      (await notOwnReturn(desk, caller, params.returnId)) ?? {
        json: { revisions: await desk.revisions(params.returnId) },
      },
  }),
  route({
    method: 'GET',
    path: '/returns/:returnId/revisions/:revision/diff',
    summary: 'What a revision changed against another, in the district’s words',
    who: 'caller',
    takes: {
      params: z.object({ returnId, revision: revisionNumber }),
      query: z.object({ from: z.coerce.number().int().min(0).max(1_000_000).optional() }),
    },
    successes: [
      { status: 200, means: 'The changes; from the revision before, where none is named', holds: changes },
    ],
    refusals: ['not-found', 'not-yours'],
    answer: async ({ caller, params: { returnId: id, revision }, query }, { desk }) => {
      const refusal = await notOwnReturn(desk, caller, id);
      if (refusal) return refusal;
      const known = await desk.revisions(id);
      const from = query.from ?? revision - 1;
      const missing = [revision, from].find((no) => no > 0 && !known.some((line) => line.revision === no));
      if (missing !== undefined)
        return refuse('not-found', `This return has no revision ${missing}: it has ${known.length}.`);
      return { json: { changes: await desk.diff(id, from, revision) } };
    },
  }),
];
