import { randomUUID } from 'node:crypto';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Access } from '../access';
import type { CountyDesk } from '../desk';
import { API, countyApi } from './api/countyApi';
import { faultAnswer } from './api/faultAnswer';
import type { Rates } from './api/letIn';
import { OpenStreams } from './api/OpenStreams';
import { sendProblem } from './api/problemOf';
import { readOn } from './api/readOn';
import { refuse } from './api/refuse';
import { closeUnused } from './closeUnused';
import { consoleRoutes } from './consoleRoutes';
import { Metrics } from './metrics';
import { logRequest, logSettings, type LogStream } from './requestLog';
import { statusRoutes } from './statusRoutes';
import { tryoutRoutes, type TryoutFiles } from './tryoutRoutes';

/** How long a request may take to arrive, in milliseconds: 40 MB over a slow line, and no longer. */
const TO_ARRIVE = 5 * 60_000;
/** Return ids hold a district's and a plan's name. */
const LONGEST_PARAMETER = 1000;

export interface WorkerParts {
  readonly desk: CountyDesk;
  readonly access: Access;
  /** The built console's folder; null serves none. */
  readonly console: string | null;
  /** The add-in's pages and the plans to try it on; null serves neither. */
  readonly tryout: TryoutFiles | null;
  /** Where the log goes; null keeps none. */
  readonly log: LogStream | null;
  /**
   * The names by which browsers may call this worker; null for any. On this machine alone only its own
   * may do, so that a strange page cannot reach it by giving its own name this machine's address.
   */
  readonly hosts: readonly string[] | null;
  /** Proxies whose word on where a request comes from is taken, as addresses or ranges. */
  readonly proxies?: readonly string[];
  readonly rates?: Rates;
}

/** The worker's server: API, console, the add-in's pages, and how it does. All from one origin. */
export function workerServer(parts: WorkerParts): FastifyInstance {
  const { desk, access, log, hosts, proxies = [], rates } = parts;
  const metrics = new Metrics();
  const server = fastify({
    logger: log ? logSettings(log) : false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: TO_ARRIVE,
    trustProxy: proxies.length > 0 ? [...proxies] : false,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // What is no address reaches no hook: it is answered, logged and counted here.
    frameworkErrors: (error, request, reply) => {
      reply.raw.once('finish', () => logRequest(request, reply, metrics));
      answerFault(error, request, reply);
    },
  });
  server.addHook('onResponse', async (request, reply) => logRequest(request, reply, metrics));
  closeUnused(server);
  const stopCounting = desk.listen((event) => metrics.happened(event));
  server.addHook('onClose', async () => stopCounting());
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (hosts && !hosts.includes(request.hostname))
      return sendProblem(reply, request, refuse('cross-site', 'This worker is called by another name here.'));
    return undefined;
  });
  server.setErrorHandler(answerFault);
  server.setNotFoundHandler(async (request, reply) =>
    sendProblem(reply, request, refuse('not-found', 'There is no such page.')),
  );
  const streams = new OpenStreams((count) => metrics.listening(count));
  const api = { desk, access, metrics, streams };
  void server.register(async (scope) => countyApi(scope, api, rates), { prefix: API });
  void server.register(async (scope) => statusRoutes(scope, api));
  const { console, tryout } = parts;
  if (console !== null) void server.register(async (scope) => consoleRoutes(scope, console));
  if (tryout) void server.register(async (scope) => tryoutRoutes(scope, tryout, access));
  return server;
}

function answerFault(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { answer, status, isOurs } = faultAnswer(error);
  if (isOurs) request.log.error({ err: error }, 'failed');
  if (answer.problem === 'too-large') readOn(request, reply);
  sendProblem(reply, request, answer, status);
}
