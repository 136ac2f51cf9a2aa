import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { revisionTaken } from '../../shared/protocol';
import { aRevision, aWorker, hashOf, type TestWorker } from './aWorker';
import { problemIn } from './problemIn';

let worker: TestWorker;
beforeEach(async () => {
  worker = await aWorker();
});
afterEach(() => worker.close());

const put = (body: BodyInit, headers: Record<string, string> = {}, hash = 'a'.repeat(64)) =>
  worker.ask(`/api/v1/returns/vale/revisions/${hash}`, worker.keys.vale, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('a revision that is sent', () => {
  test('is taken the first time without a base, as the key’s district’s', async () => {
    const revision = aRevision();
    const answer = await worker.send(revision);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe(`"${hashOf(revision)}"`);
    expect(revisionTaken.parse(await answer.json())).toMatchObject({ outcome: 'taken', district: 'Vale' });
    const [received] = worker.desk.received;
    expect(received).toMatchObject({ returnId: 'vale/safer-vale', base: null, sender: { district: 'Vale' } });
    expect(received!.sender.by).toMatch(/^Vale \(key [0-9a-z]{6}\)$/);
  });

  test('changes nothing when it is sent again', async () => {
    await worker.send(aRevision());
    const again = await worker.send(aRevision());
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ outcome: 'unchanged', revision: 1 });
  });

  test('follows the one it was made from', async () => {
    await worker.send(aRevision());
    const next = await worker.send(aRevision('Patrol the park'), { base: hashOf(aRevision()) });
    expect(next.status).toBe(201);
    expect(await next.json()).toMatchObject({ revision: 2 });
  });

  test.each([
    ['no base', {}],
    ['another base', { base: 'f'.repeat(64) }],
  ])('is stale with %s, and told what changed', async (_name, options) => {
    await worker.send(aRevision());
    const told = await problemIn(await worker.send(aRevision('Patrol the park'), options));
    expect(told).toMatchObject({ code: 'stale-base', status: 409 });
    expect(told.current).toMatchObject({ hash: hashOf(aRevision()), revision: 1, by: 'A colleague' });
    expect(told.changes).toEqual([expect.objectContaining({ ref: '1.1', now: 'Constable' })]);
  });

  test.each(['*', 'W/"abc"', 'abc', '"abc", "def"'])('is malformed with If-Match: %s', async (base) => {
    const answer = await worker.send(aRevision(), { headers: { 'if-match': base } });
    expect(await problemIn(answer)).toMatchObject({ code: 'malformed', status: 400 });
  });

  test('is not taken where it was changed on the way', async () => {
    const answer = await worker.send(aRevision(), { hash: 'b'.repeat(64) });
    expect(await problemIn(answer)).toMatchObject({ code: 'hash-differs', status: 400 });
    expect(worker.desk.received).toEqual([]);
  });

  test('is none where no plan is in it', async () => {
    const sheet = { name: 'Sheet1', visibility: 'visible', rows: [], merges: [], hiddenColumns: [] } as const;
    const empty = {
      ...aRevision(),
      snapshot: {
        form: 1 as const,
        sheets: [{ ...sheet, rows: [], merges: [], hiddenColumns: [] }],
        traits: [],
      },
    };
    expect(await problemIn(await worker.send(empty))).toMatchObject({
      code: 'not-a-return',
      status: 422,
      issues: [],
    });
  });

  test('may come packed', async () => {
    const packed = [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ] as const;
    for (const [encoding, pack] of packed) {
      const revision = aRevision(`Patrol, sent as ${encoding}`);
      const body = new Uint8Array(pack(JSON.stringify(revision)));
      const base = worker.desk.held.get('vale')?.hashes.at(-1);
      const headers = {
        'content-encoding': encoding,
        ...(base !== undefined && { 'if-match': `"${base}"` }),
      };
      expect((await put(body, headers, hashOf(revision))).status).toBe(201);
    }
    expect(worker.desk.received.map(({ file }) => file)).toEqual(['vale.xlsx', 'vale.xlsx']);
  });
});

describe('a request that cannot be understood', () => {
  test.each([
    ['is cut short', '{"file": "vale.xlsx"'],
    ['is empty', ''],
    ['is no JSON', 'No,Action\n1,Patrol'],
    ['is a list', '[]'],
    ['reaches for what all objects have', '{"__proto__": {"file": "x"}}'],
    ['lacks the workbook', '{"file": "vale.xlsx", "complete": true}'],
    ['names a district of its own accord', JSON.stringify({ ...aRevision(), district: 'West Marl' })],
  ])('%s: 400', async (_name, body) => {
    expect(await problemIn(await put(body))).toMatchObject({ code: 'malformed', status: 400 });
    expect(worker.desk.received).toEqual([]);
  });

  test('says where each fault is, and not what was sent', async () => {
    const { snapshot, ...rest } = aRevision('Told to nobody');
    const answer = await put(JSON.stringify({ ...rest, snapshot: { ...snapshot, form: 'Told to nobody' } }));
    const told = await problemIn(answer);
    expect(told.faults).toEqual([expect.objectContaining({ path: 'body.snapshot.form' })]);
    expect(JSON.stringify(told)).not.toContain('Told to nobody');
  });

  test.each([
    ['text/csv', {}, 415],
    ['application/json', { 'content-encoding': 'zip' }, 415],
    ['application/json', { 'content-encoding': 'gzip' }, 400],
    ['application/json', { 'content-encoding': 'br' }, 400],
  ])('comes as %s %j: %i', async (type, headers, status) => {
    const answer = await put(JSON.stringify(aRevision()), { 'content-type': type, ...headers });
    expect(await problemIn(answer)).toMatchObject({ code: 'malformed', status });
  });

  test('has an address that is no address, or a hash that is none', async () => {
    for (const at of ['/api/v1/returns/%zz/changes', '/api/v1/returns/vale/revisions/1e/diff'])
      expect(await problemIn(await worker.ask(at, worker.keys.vale))).toMatchObject({ status: 400 });
    expect(await problemIn(await put('{}', {}, 'A'.repeat(64)))).toMatchObject({ code: 'malformed' });
  });
});

describe('a request that is too large', () => {
  const megabyte = 1024 * 1024;

  test('is refused by its announced length, before it is read', async () => {
    const answer = await put(new Uint8Array(41 * megabyte));
    expect(await problemIn(answer)).toMatchObject({ code: 'too-large', status: 413 });
  });

  test('is refused while it comes, where no length was announced', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += megabyte;
        if (sent > 60 * megabyte) controller.close();
        else controller.enqueue(new Uint8Array(megabyte).fill(32));
      },
    });
    const request: RequestInit & { duplex: 'half' } = {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    };
    const at = `/api/v1/returns/vale/revisions/${'a'.repeat(64)}`;
    expect(await problemIn(await worker.ask(at, worker.keys.vale, request))).toMatchObject({ status: 413 });
  });

  test.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes, { level: 1 })],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ] as const)('is refused once it is unpacked to more, sent as %s', async (encoding, pack) => {
    const bomb = new Uint8Array(pack(Buffer.alloc(200 * megabyte, 32)));
    expect(bomb.length).toBeLessThan(megabyte);
    const before = process.memoryUsage().rss;
    expect(await problemIn(await put(bomb, { 'content-encoding': encoding }))).toMatchObject({ status: 413 });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * megabyte);
  });
});
