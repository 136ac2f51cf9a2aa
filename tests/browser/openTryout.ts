import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fastify from 'fastify';
import { tryoutRoutes } from '../../sync/server/tryoutRoutes';

const CHECKOUT = path.resolve(__dirname, '../..');

export interface OpenTryout {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the page on which the add-in is tried and serves it, with the example returns, until it is closed. */
export async function openTryout(): Promise<OpenTryout> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shirebook-tryout-'));
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'buildTryout.ts'), folder],
    { cwd: CHECKOUT },
  );
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
      rmSync(folder, { recursive: true });
    },
  };
}
