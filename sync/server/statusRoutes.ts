import type { FastifyInstance } from 'fastify';
import type { ProblemCode } from '../../shared/protocol';
import { bearerIn } from './api/bearer';
import { sendProblem } from './api/problemOf';
import { PROBLEMS } from './api/problems';
import { refuse } from './api/refuse';
import type { ApiParts } from './api/route';
import { PAGE_HEADERS } from './pagePolicy';
import { problemPage } from './problemPage';
import { STYLE } from './style';

const PAGE = 'text/html; charset=utf-8';

/** How the worker does, for those who watch over it; and the pages that explain its refusals. */
export async function statusRoutes(
  server: FastifyInstance,
  { desk, access, metrics }: Pick<ApiParts, 'desk' | 'access' | 'metrics'>,
): Promise<void> {
  server.addHook('onSend', async (_request, reply) => void reply.headers(PAGE_HEADERS));
  const isCounty = async (authorization: string | undefined) => {
    const bearer = bearerIn(authorization);
    const admission = bearer === null ? null : await access.admit(bearer);
    return admission !== null && 'caller' in admission && admission.caller.role === 'county';
  };

  /** For anyone whether it works; for the county's key also what is wrong, which may name files. */
  server.get('/health', async ({ headers }, reply) => {
    const wrong = await desk.health().catch(() => ['The state cannot be reached.']);
    const status = wrong.length === 0 ? 'ok' : 'failing';
    const isTold = wrong.length > 0 && (await isCounty(headers.authorization).catch(() => false));
    return reply.code(wrong.length === 0 ? 200 : 503).send({ status, ...(isTold && { problems: wrong }) });
  });
  server.get('/metrics', async (request, reply) => {
    if (!(await isCounty(request.headers.authorization)))
      return sendProblem(reply, request, refuse('not-signed-in', 'Metrics are read with the county’s key.'));
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text());
  });
  server.get<{ Params: { code: string } }>('/problems/:code', async ({ params: { code } }, reply) => {
    const isKnown = Object.hasOwn(PROBLEMS, code);
    if (!isKnown) return reply.code(404).type('text/plain; charset=utf-8').send('There is no such problem.');
    return reply.type(PAGE).send(problemPage(code, PROBLEMS[code as ProblemCode]));
  });
  server.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
}
