import type { Socket } from 'node:net';
import { workerServer } from '../../sync/server';
import { builtConsole } from '../browser/testPage';
import { playedAccess } from './playedAccess';
import type { PlayedCounty } from './playedCounty';
import { PlayedDesk } from './PlayedDesk';

export interface OpenConsole {
  readonly address: string;
  readonly desk: PlayedDesk;
  /** Drops every connection and takes none, until it is called again with true. */
  serve(isServing: boolean): void;
  close(): Promise<void>;
}

/** The console over the real API and a county that is played, on this machine. */
export async function openConsole(played: PlayedCounty): Promise<OpenConsole> {
  const folder = await builtConsole();
  const desk = new PlayedDesk(played);
  const server = workerServer({
    desk,
    access: playedAccess(desk),
    console: folder,
    tryout: null,
    log: null,
    hosts: null,
    rates: { perKey: 100_000, open: 100_000, wrong: 100_000 },
  });
  // The port stays ours while nobody is served: another test might have it before it is asked for again.
  let isOpen = true;
  server.server.on('connection', (socket: Socket) => void (isOpen || socket.destroy()));
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address: `${address}/console`,
    desk,
    serve(isServing) {
      isOpen = isServing;
      if (!isServing) server.server.closeAllConnections();
    },
    close: async () => void (await server.close()),
  };
}
