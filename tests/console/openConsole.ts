import { workerServer } from '../../sync/server';
import { builtConsole } from '../browser/testPage';
import { playedAccess } from './playedAccess';
import type { PlayedCounty } from './playedCounty';
import { PlayedDesk } from './PlayedDesk';

export interface OpenConsole {
  readonly address: string;
  readonly desk: PlayedDesk;
  /** Drops every connection and takes none, until it is called again with true. */
  serve(isServing: boolean): Promise<void>;
  close(): Promise<void>;
}

/** The console over the real API and a county that is played, on this machine. */
export async function openConsole(played: PlayedCounty): Promise<OpenConsole> {
  const folder = await builtConsole();
  const desk = new PlayedDesk(played);
  const begin = () =>
    workerServer({
      desk,
      access: playedAccess(desk),
      console: folder,
      tryout: null,
      log: null,
      hosts: null,
      rates: { perKey: 100_000, open: 100_000, wrong: 100_000 },
    });
  let server = begin();
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  const port = Number(new URL(address).port);
  return {
    address: `${address}/console`,
    desk,
    async serve(isServing) {
      if (!isServing) return void (await server.close());
      server = begin();
      await server.listen({ host: '127.0.0.1', port });
    },
    close: async () => void (await server.close()),
  };
}
