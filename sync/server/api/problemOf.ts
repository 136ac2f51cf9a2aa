import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../../shared/protocol';
import { PROBLEMS } from './problems';
import type { ProblemAnswer } from './answer';

/** Problem details after RFC 9457. */
export function problemOf({ problem: code, detail, extras }: ProblemAnswer, instance: string): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: `/problems/${code}`, title, status, detail, code, instance, ...extras };
}

export function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  answer: ProblemAnswer,
  status?: number,
): FastifyReply {
  const problem = problemOf(answer, request.id);
  // Addresses that are none are answered before any hook has run.
  void reply.header('x-request-id', request.id);
  if (answer.retryAfter !== undefined) void reply.header('retry-after', String(answer.retryAfter));
  // RFC 9110 wants every 401 to say how to sign in.
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="Shirebook"');
  return reply
    .code(status ?? problem.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(status === undefined ? problem : { ...problem, status }));
}
