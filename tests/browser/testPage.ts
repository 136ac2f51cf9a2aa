import { execFile } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const CHECKOUT = path.resolve(__dirname, '../..');
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface TestPage {
  readonly address: string;
  close(): void;
}

/** Builds a page for tests and serves it to this machine until it is closed. */
export async function openTestPage(name: string, entry: string, page: string): Promise<TestPage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shirebook-page-'));
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'buildTestPage.ts'), name, entry, page, folder],
    { cwd: CHECKOUT },
  );
  const server = createServer((request, response) => {
    const asked = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html';
    const file = path.join(folder, asked);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': KINDS[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
