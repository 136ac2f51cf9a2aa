import type { FastifyInstance } from 'fastify';
import { CONSOLE_HEADERS } from './pagePolicy';
import { sendFile } from './sendFile';

/** The county's console. The pages hold nothing: what they show, they ask of the API with a key. */
export async function consoleRoutes(server: FastifyInstance, folder: string): Promise<void> {
  server.addHook('onSend', async (_request, reply) => void reply.headers(CONSOLE_HEADERS));
  server.get('/', async (_request, reply) => reply.redirect('/console'));
  server.get('/console', async (_request, reply) => sendFile(reply, folder, 'console.html'));
  server.get<{ Params: { '*': string } }>('/console/*', async ({ params }, reply) =>
    sendFile(reply, folder, params['*'] || 'console.html'),
  );
}
