import { once } from 'node:events';
import type { CountyBook } from '../../shared/book';
import { countyServer, type TryoutFiles } from '../server';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import type { Terminal } from './terminal';

/** This machine only: the pages have no keys yet. */
const HOST = '127.0.0.1';

/**
 * Serves the county's pages until Ctrl-C.
 *
 * @param tryout the add-in's pages and the plans to try it on.
 * @param port asked for; null takes the usual one, or any free one where that is taken.
 * @throws Failure where the port asked for is taken.
 */
export async function servePages(
  book: CountyBook,
  workbook: Uint8Array,
  tryout: TryoutFiles,
  port: number | null,
  usual: number,
  terminal: Terminal,
): Promise<void> {
  const server = countyServer(book, workbook, tryout);
  const listen = (at: number) => server.listen({ host: HOST, port: at });
  const address = await listen(port ?? usual).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    if (port !== null) throw new Failure(`Port ${port} is taken: choose another with --port.`, EXIT.usage);
    return listen(0);
  });
  terminal.out(`The county’s pages are at ${address} – Ctrl-C ends them.`);
  terminal.out(`The officer’s side can be tried without Excel at ${address}/try`);
  if (!terminal.stop.aborted) await once(terminal.stop, 'abort');
  await server.close();
}
