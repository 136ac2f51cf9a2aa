import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aWorker, type TestWorker } from '../api/aWorker';
import { problemIn } from '../api/problemIn';

const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-console-'));
let worker: TestWorker;
beforeAll(async () => {
  mkdirSync(path.join(folder, 'built'));
  writeFileSync(path.join(folder, 'secret.js'), 'hush');
  writeFileSync(path.join(folder, 'built/console.html'), '<title>County</title>');
  writeFileSync(path.join(folder, 'built/console.js'), 'console');
  worker = await aWorker({}, { console: path.join(folder, 'built') });
});
afterAll(async () => {
  await worker.close();
  rmSync(folder, { recursive: true });
});

describe('the console’s pages', () => {
  test.each([
    ['/console', 'text/html; charset=utf-8'],
    ['/console/', 'text/html; charset=utf-8'],
    ['/console/console.js', 'text/javascript; charset=utf-8'],
  ])('are served without a key, since they hold nothing: %s', async (at, type) => {
    const answer = await worker.ask(at);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });

  test('are where one comes first', async () => {
    const answer = await worker.ask('/', null, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/console']);
  });

  test('run their own scripts alone, and in nobody’s frame', async () => {
    const { headers } = await worker.ask('/console');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each([
    '/console/../secret.js',
    '/console/%2e%2e%2fsecret.js',
    '/console/..%5csecret.js',
    '/console//etc/passwd',
  ])('give nothing away that is not theirs: %s', async (at) => {
    // By hand, since fetch would tidy the address up.
    const answer = await worker.server.inject({ url: at });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('hush');
  });
});

test('what is no page is a problem like any other', async () => {
  expect(await problemIn(await worker.ask('/nothing'))).toMatchObject({ status: 404, code: 'not-found' });
  expect(await problemIn(await worker.ask('/nothing', null, { method: 'POST' }))).toMatchObject({
    status: 404,
  });
});
