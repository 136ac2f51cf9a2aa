import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Closes what was connected and never used when the server stops. Browsers connect ahead of their
 * need, and Node counts such connections as neither idle nor busy, and waits a minute for them.
 */
export function closeUnused(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.server.on('request', ({ socket }: { readonly socket: Socket }) => unused.delete(socket));
  server.addHook('preClose', async () => {
    for (const socket of unused) socket.destroy();
  });
}
