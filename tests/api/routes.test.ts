import type { PairingCode } from '../../shared/protocol';
import { done, feedback, keyMade, keysList, paired, returnsList, revisionsList } from '../../shared/protocol';
import { aRevision, aWorker, hashOf, type TestWorker } from './aWorker';
import { problemIn } from './problemIn';

let worker: TestWorker;
beforeAll(async () => {
  worker = await aWorker();
  await worker.send(aRevision());
});
afterAll(() => worker.close());

const ID = encodeURIComponent('vale/safer-vale');
const ask = (at: string, request?: RequestInit) => worker.ask(`/api/v1${at}`, worker.keys.county, request);
const post = (at: string, body?: unknown) =>
  ask(at, {
    method: 'POST',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });

describe('what is read', () => {
  test.each([
    ['/returns', returnsList],
    [`/returns/${ID}/feedback`, feedback],
    [`/returns/${ID}/revisions`, revisionsList],
    ['/keys', keysList],
  ])('is as the protocol says: %s', async (at, schema) => {
    const answer = await ask(at);
    expect(answer.status).toBe(200);
    expect(schema.safeParse(await answer.json()).error).toBeUndefined();
  });

  test('is not sent again to who has it, and is once it has changed', async () => {
    const first = await ask('/returns');
    const tag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await ask('/returns', { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await worker.send(aRevision('Patrol the park'), { base: hashOf(aRevision()) });
    const changed = await ask('/returns', { headers: { 'if-none-match': tag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  test('gives the difference from the revision before, where no other is named', async () => {
    await ask(`/returns/${ID}/revisions/2/diff`);
    expect(worker.desk.asked).toEqual({ returnId: 'vale/safer-vale', from: 1, to: 2 });
    await ask(`/returns/${ID}/revisions/1/diff?from=2`);
    expect(worker.desk.asked).toEqual({ returnId: 'vale/safer-vale', from: 2, to: 1 });
  });

  test('is the county workbook, once there is one', async () => {
    expect(await problemIn(await ask('/county/book.xlsx'))).toMatchObject({ status: 404 });
    worker.desk.bookBytes = new Uint8Array([80, 75, 3, 4]);
    const answer = await ask('/county/book.xlsx');
    expect(answer.headers.get('content-disposition')).toContain('county.xlsx');
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([80, 75, 3, 4]);
    const tag = answer.headers.get('etag')!;
    expect((await ask('/county/book.xlsx', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test.each([
    ['/returns/nobody/feedback', 404],
    ['/returns/nobody/changes', 404],
    [`/returns/${ID}/revisions/99/diff`, 404],
    [`/returns/${ID}/revisions/2/diff?from=50`, 404],
    [`/returns/${ID}/revisions/0/diff`, 400],
    [`/returns/${ID}/changes?limit=none`, 400],
    [`/returns/${'x'.repeat(400)}/changes`, 400],
    ['/county/publication.zip', 404],
    ['/nothing', 404],
  ])('is not there, or asked for wrongly: %s %i', async (at, status) => {
    expect(await problemIn(await ask(at))).toMatchObject({ status });
  });
});

test.each([
  ['/returns', 'DELETE', 'GET, HEAD'],
  ['/conflicts/abc123/decision', 'GET', 'POST'],
  [`/returns/${ID}/revisions/${'a'.repeat(64)}`, 'PATCH', 'PUT'],
])('an address asked in another way says in which it is asked: %s %s', async (at, method, allow) => {
  const answer = await ask(at, { method });
  expect(answer.headers.get('allow')).toBe(allow);
  expect(await problemIn(answer)).toMatchObject({ status: 405, code: 'method-not-allowed' });
});

describe('what the county decides', () => {
  test('is done by whoever holds the key', async () => {
    const answer = await post('/conflicts/abc123/decision', { decide: 'text', text: 'Head warden' });
    expect(done.parse(await answer.json()).done).toContain('stands');
    expect(worker.desk.decisions.at(-1)).toEqual({
      what: 'abc123: text',
      sender: { by: expect.stringMatching(/^Shire \(key \w{6}\)$/), district: null },
    });
  });

  test.each([
    [{ decide: 'district', text: 'x' }, 400],
    [{ decide: 'toss a coin' }, 400],
    [{ decide: 'text', text: '' }, 400],
    [[], 400],
    ['district', 400],
  ])('is refused where it is none: %j', async (body, status) => {
    const before = worker.desk.decisions.length;
    expect(await problemIn(await post('/conflicts/abc123/decision', body))).toMatchObject({ status });
    expect(worker.desk.decisions).toHaveLength(before);
  });

  test('is refused where it cannot be', async () => {
    const gone = await problemIn(await post('/conflicts/gone00/decision', { decide: 'county' }));
    expect(gone).toMatchObject({ status: 404, detail: 'Nothing called gone00 is open.' });
    const signed = await problemIn(await post('/conflicts/signed/decision', { decide: 'county' }));
    expect(signed).toMatchObject({ status: 409, code: 'not-possible' });
  });

  test('also is what is restored, signed off and opened again', async () => {
    expect((await post(`/returns/${ID}/restore`, { revision: 1 })).status).toBe(200);
    expect((await post(`/returns/${ID}/sign-off`)).status).toBe(200);
    expect((await post(`/returns/${ID}/re-open`)).status).toBe(200);
    expect(worker.desk.decisions.slice(-3).map(({ what }) => what)).toEqual([
      'restore vale/safer-vale 1',
      'sign off vale/safer-vale',
      're-open vale/safer-vale',
    ]);
    expect((await post('/returns/nobody/sign-off')).status).toBe(404);
  });
});

describe('keys over the API', () => {
  test('are made, listed without themselves, and revoked', async () => {
    const answer = await post('/keys', { district: 'west-marl' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { key, line } = keyMade.parse(await answer.json());
    expect(line).toMatchObject({ role: 'district', district: 'West Marl' });
    expect((await worker.ask('/api/v1/me', key)).status).toBe(200);
    const listed = await (await ask('/keys')).text();
    expect(listed).toContain(line.id);
    expect(listed).not.toContain(key.slice(10));
    expect((await ask(`/keys/${line.id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await worker.ask('/api/v1/me', key)).status).toBe(401);
    expect(await problemIn(await ask('/keys/nobody', { method: 'DELETE' }))).toMatchObject({ status: 404 });
  });

  test('come to the pane for a code, once', async () => {
    const offered = await post('/pairing-codes', { district: 'Vale' });
    expect(offered.status).toBe(201);
    const { code } = (await offered.json()) as PairingCode;
    const pair = () =>
      worker.ask('/api/v1/pairings', null, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code }),
      });
    const first = await pair();
    expect(first.status).toBe(201);
    const { key } = paired.parse(await first.json());
    expect(await (await worker.ask('/api/v1/me', key)).json()).toMatchObject({ district: 'Vale' });
    expect(await problemIn(await pair())).toMatchObject({ status: 403, code: 'code-unknown' });
  });

  test('are for districts that there are', async () => {
    const told = await problemIn(await post('/pairing-codes', { district: 'Nowhere' }));
    expect(told).toMatchObject({ status: 404, code: 'not-found' });
    expect(told.detail).toContain('West Marl');
  });
});

describe('a state that cannot be reached', () => {
  test('is a reason to try again later, and nobody else’s business where it lies', async () => {
    worker.desk.busy();
    const answer = await worker.send(aRevision('Lost?'), { base: 'a'.repeat(64) });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const told = await problemIn(answer);
    expect(told).toMatchObject({ status: 503, code: 'busy' });
    expect(JSON.stringify(told)).not.toContain('/secret/place');
  });

  test.each([Error, TypeError, SyntaxError])(
    'a fault of our own says nothing of itself: %p',
    async (Fault) => {
      worker.desk.fault = new Fault('Patrol the market square is not a function');
      const told = await problemIn(await ask('/returns'));
      expect(told).toMatchObject({ status: 500, code: 'failed' });
      expect(JSON.stringify(told)).not.toContain('market square');
    },
  );
});
