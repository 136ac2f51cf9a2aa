import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify';
import { API_HEADERS } from '../pagePolicy';
import { letIn, RATES, type Rates } from './letIn';
import { openApi } from './openApi';
import { sendProblem } from './problemOf';
import { refuse } from './refuse';
import type { ApiParts, Route } from './route';
import { ROUTES } from './routes';
import { bearerIn } from './bearer';
import { sendAnswer } from './sendAnswer';
import { unpackBody } from './unpackBody';

/** The most that may be sent at once, packed and unpacked, in bytes. */
export const LARGEST_BODY = 40 * 1024 * 1024;
export const API = '/api/v1';

/** The API of a county, below `/api/v1`. Expects the server to answer what is thrown. */
export async function countyApi(
  server: FastifyInstance,
  parts: ApiParts,
  rates: Rates = RATES,
): Promise<void> {
  await server.register(rateLimit, { global: false });
  const gate = letIn(server, parts.access, rates);
  server.decorateRequest('caller', null);
  server.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(API_HEADERS))
      if (!reply.hasHeader(name)) void reply.header(name, value);
  });
  server.addHook('preClose', async () => parts.streams.endAll());
  for (const route of ROUTES) serve(server, route, parts, gate(route.who));
  const description = openApi(ROUTES, API);
  server.get('/openapi.json', async (request, reply) => sendAnswer(reply, request, { json: description }));
  refuseOtherMethods(server);
  server.setNotFoundHandler(async (request, reply) =>
    sendProblem(
      reply,
      request,
      refuse('not-found', 'The API has no such address: /api/v1/openapi.json lists all.'),
    ),
  );
}

function serve(
  server: FastifyInstance,
  route: Route,
  parts: ApiParts,
  gate: ReturnType<ReturnType<typeof letIn>>,
): void {
  server.route({
    method: route.method,
    url: route.path,
    bodyLimit: LARGEST_BODY,
    // Asked for their headers alone, events would go on for ever with nobody to hear them.
    exposeHeadRoute: hasHead(route),
    onRequest: gate,
    ...(route.takes.body && { preParsing: unpackBody }),
    handler: async (request, reply) => {
      const asked = {
        address: request.ip,
        header: (name: string) => {
          const value = request.headers[name];
          return Array.isArray(value) ? value.join(', ') : value;
        },
      };
      const answer =
        route.who === 'anyone'
          ? await route.answer(request, asked, parts)
          : await route.answer(request, { ...asked, ...callerOf(request, parts) }, parts);
      return sendAnswer(reply, request, answer);
    },
  });
}

function callerOf({ caller, headers }: FastifyRequest, { access }: ApiParts) {
  const bearer = bearerIn(headers.authorization) ?? '';
  return {
    // The gate lets nobody past without one, where one is needed.
    caller: caller!,
    isStillAdmitted: async () => 'caller' in (await access.admit(bearer)),
  };
}

function hasHead({ method, successes }: Route): boolean {
  return method === 'GET' && successes.every(({ holds }) => holds !== 'text/event-stream');
}

/** An address that is asked in a way it does not know says so, with the ways it does. */
function refuseOtherMethods(server: FastifyInstance): void {
  const all: HTTPMethods[] = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH'];
  const paths = new Set(ROUTES.map(({ path }) => path));
  for (const url of paths) {
    const known = ROUTES.filter(({ path }) => path === url).flatMap((route): HTTPMethods[] =>
      hasHead(route) ? [route.method, 'HEAD'] : [route.method],
    );
    const allow = known.join(', ');
    server.route({
      method: all.filter((method) => !known.includes(method)),
      url,
      // Whatever comes with it is not read.
      onRequest: async (request, reply) =>
        sendProblem(
          reply.header('allow', allow),
          request,
          refuse('method-not-allowed', `This address is asked by ${allow}.`),
        ),
      handler: async () => undefined,
    });
  }
}
