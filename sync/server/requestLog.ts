import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Metrics } from './metrics';

/** Where the log's lines go, each of them JSON. */
export interface LogStream {
  write(line: string): void;
}

type LogSettings = Exclude<FastifyServerOptions['logger'], boolean | undefined>;

/**
 * The settings of a log that tells what was asked, and nothing of what it was about: no address but
 * the route's pattern, since returns are called by their plans; no header, since keys are there; no
 * message of an error, since it may quote what it stumbled over.
 */
export function logSettings(stream: LogStream): LogSettings {
  return {
    level: 'info',
    stream,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    serializers: { req: ({ id }) => ({ id }), res: ({ statusCode }) => ({ statusCode }), err: faultSeen },
  };
}

/** Writes a line for a request that was answered, and counts it. */
export function logRequest(request: FastifyRequest, reply: FastifyReply, metrics: Metrics): void {
  const { method, caller, routeOptions, log } = request;
  const route = routeOptions.url ?? 'unknown';
  const { statusCode: status, elapsedTime } = reply;
  metrics.answered(route, method, status, elapsedTime / 1000);
  const ms = Math.round(elapsedTime * 10) / 10;
  log.info({ method, route, status, ms, key: caller?.as ?? null }, 'answered');
}

/** What an error is and where it happened, without its message. */
export function faultSeen(error: Error & { code?: unknown }): {
  type: string;
  message: string;
  stack: string;
} {
  const stack = error.stack ?? '';
  // words of several lines stand before the frames, and may look like them
  const words = error.message === '' ? -1 : stack.indexOf(error.message);
  const behind = words < 0 ? stack : stack.slice(words + error.message.length);
  const frames = behind.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: typeof error.code === 'string' ? error.code : '',
    stack: frames.map((line) => line.trim()).join('\n'),
  };
}
