import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { builtOnce } from './builtOnce';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What a page can be made of. */
const SOURCES = ['addin', 'shared', 'web', 'sync/console', 'tests/pane', 'tests/contract'];

export interface TestPage {
  readonly address: string;
  close(): void;
}

/** The folder with the county's console. */
export function builtConsole(): Promise<string> {
  return builtOnce({
    name: 'console',
    sources: SOURCES,
    script: 'tests/browser/buildTestPage.ts',
    given: ['console', './sync/console/main.tsx', 'sync/console/console.html', 'console.html'],
    delivered: 'console',
  });
}

/** Builds a page for tests and serves it to this machine until it is closed. */
export async function openTestPage(name: string, entry: string, page: string): Promise<TestPage> {
  const folder = await builtOnce({
    name,
    sources: SOURCES,
    script: 'tests/browser/buildTestPage.ts',
    given: [name, entry, page, 'index.html'],
  });
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
