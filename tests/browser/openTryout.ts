import { createRequire } from 'node:module';
import path from 'node:path';
import fastify from 'fastify';
import { tryoutRoutes } from '../../sync/server/tryoutRoutes';
import { builtOnce } from './builtOnce';
import { CHECKOUT } from './keptFolder';

export interface OpenTryout {
  readonly address: string;
  close(): Promise<void>;
}

/** The folder with the pane, and with the page on which it is tried. */
export function builtTryout(): Promise<string> {
  return builtOnce({
    name: 'tryout',
    sources: ['addin', 'shared', 'web', 'manifest.xml'],
    script: 'tests/browser/buildTryout.ts',
    delivered: '.',
  });
}

/** Builds the page on which the add-in is tried and serves it, with the example returns, until it is closed. */
export async function openTryout(): Promise<OpenTryout> {
  const folder = await builtTryout();
  const office = createRequire(__filename).resolve('@microsoft/office-js/package.json');
  const server = fastify();
  await tryoutRoutes(server, {
    addin: path.join(folder, 'addin'),
    tryout: path.join(folder, 'tryout'),
    office: path.join(path.dirname(office), 'dist'),
    examples: path.join(CHECKOUT, 'examples/county'),
    day: '2010-10-01',
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address: `${address}/try`,
    async close() {
      await server.close();
    },
  };
}
