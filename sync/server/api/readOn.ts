import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long whoever sends too much may go on sending it, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Reads on what is not wanted any more, for a while, and throws it away. Whoever is still sending when
 * the connection is closed never sees the answer that says why.
 */
export function readOn({ raw }: FastifyRequest, reply: FastifyReply): void {
  void reply.removeHeader('connection');
  const end = setTimeout(() => raw.destroy(), PATIENCE).unref();
  raw.once('close', () => clearTimeout(end));
  reply.raw.once('finish', () => {
    raw.unpipe();
    raw.resume();
  });
}
