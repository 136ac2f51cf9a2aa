import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT, keptFolder } from './keptFolder';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What a page can be made of: when none of it has changed, neither has the page. */
const SOURCES = ['addin', 'shared', 'web', 'sync/console', 'tests/pane', '.ci/bundling', 'package-lock.json'];

export interface TestPage {
  readonly address: string;
  close(): void;
}

/**
 * Builds a page for tests, unless it is built already, and gives its folder.
 *
 * @param as the page's name there
 */
export function builtPage(name: string, entry: string, page: string, as = 'index.html'): Promise<string> {
  return keptFolder(`${name}-${stamp([name, entry, page, as])}`, async (place) => {
    const build = ['--import', 'tsx', path.join(__dirname, 'buildTestPage.ts'), name, entry, page, place, as];
    await promisify(execFile)(process.execPath, build, { cwd: CHECKOUT });
  });
}

/** Builds a page for tests and serves it to this machine until it is closed. */
export async function openTestPage(name: string, entry: string, page: string): Promise<TestPage> {
  const folder = await builtPage(name, entry, page);
  const server = createServer((request, response) => {
    const asked = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html';
    const file = path.join(folder, asked);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': KINDS[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** Of the sources as they are on the disk, by their times and sizes. */
function stamp(words: readonly string[]): string {
  const hash = createHash('sha256').update(words.join('\n'));
  for (const source of SOURCES) {
    const from = path.join(CHECKOUT, source);
    const files = statSync(from).isDirectory()
      ? readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of files) {
      const { mtimeMs, size } = statSync(path.join(from, file));
      hash.update(`\n${source}/${file} ${mtimeMs} ${size}`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
