import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Closes what is connected and not used when the server stops. Browsers connect ahead of their need, and
 * Node counts such connections as neither idle nor busy, and waits a minute for them; as long it waits for
 * those that are still answered when it stops, and kept for what may be asked next.
 */
export function closeUnused(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  let isStopping = false;
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.server.on('request', ({ socket }: { readonly socket: Socket }, answer: ServerResponse) => {
    unused.delete(socket);
    answer.once('close', () => {
      if (isStopping) socket.end();
    });
  });
  server.addHook('preClose', async () => {
    isStopping = true;
    for (const socket of unused) socket.destroy();
  });
}
