import * as z from 'zod';
import {
  changes,
  feedback,
  issuesList,
  returnsList,
  returnTargets,
  revisionsList,
} from '../../../../shared/protocol';
import type { Answer } from '../answer';
import { refuse } from '../refuse';
import { route, type Route } from '../route';
import { aboutReturn } from './ownReturn';
import { noQuery, ofReturn, returnId, revisionNumber } from './parameters';

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
  aboutReturn({
    path: 'changes',
    summary: 'Everything that changed in a return, the latest first',
    means: 'The changes',
    holds: changes,
    params: ofReturn,
    query: z.object({ limit: z.coerce.number().int().min(1).max(100_000).optional() }),
    answer: async ({ params, query: { limit } }, desk) => ({
      json: { changes: await desk.changes({ ...params, ...(limit !== undefined && { limit }) }) },
    }),
  }),
  aboutReturn({
    path: 'issues',
    summary: 'What is wrong or doubtful in a return’s last revision',
    means: 'The issues',
    holds: issuesList,
    params: ofReturn,
    query: noQuery,
    answer: async ({ params }, desk) => ({
      json: { ...params, issues: await desk.issues(params.returnId) },
    }),
  }),
  aboutReturn({
    path: 'feedback',
    summary: 'What the county has to say about a return: comments, proposals, conflicts',
    means: 'The feedback',
    holds: feedback,
    params: ofReturn,
    query: noQuery,
    answer: async ({ params }, desk) => whereAnyCame(await desk.feedback(params.returnId)),
  }),
  aboutReturn({
    path: 'targets',
    summary: 'A return’s indicators on their way to their targets',
    means: 'The targets',
    holds: returnTargets,
    params: ofReturn,
    query: noQuery,
    answer: async ({ params }, desk) => whereAnyCame(await desk.targets(params.returnId)),
  }),
  aboutReturn({
    path: 'revisions',
    summary: 'Every revision of a return',
    means: 'The revisions',
    holds: revisionsList,
    params: ofReturn,
    query: noQuery,
    answer: async ({ params }, desk) => ({ json: { revisions: await desk.revisions(params.returnId) } }),
  }),
  aboutReturn({
    path: 'revisions/:revision/diff',
    summary: 'What a revision changed against another, in the district’s words',
    means: 'The changes; from the revision before, where none is named',
    holds: changes,
    params: z.object({ returnId, revision: revisionNumber }),
    query: z.object({ from: z.coerce.number().int().min(0).max(1_000_000).optional() }),
    answer: async ({ params: { returnId: id, revision }, query }, desk) => {
      const known = await desk.revisions(id);
      const from = query.from ?? revision - 1;
      const missing = [revision, from].find((no) => no > 0 && !known.some((line) => line.revision === no));
      if (missing !== undefined)
        return refuse('not-found', `This return has no revision ${missing}: it has ${known.length}.`);
      return { json: { changes: await desk.diff(id, from, revision) } };
    },
  }),
];

function whereAnyCame(json: object | null): Answer {
  return json ? { json } : refuse('not-found', 'Nothing has come in for this return yet.');
}
