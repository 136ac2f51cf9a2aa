import { request as httpRequest } from 'node:http';
import { aRevision, aWorker, type TestWorker } from './aWorker';
import { problemIn } from './problemIn';

let worker: TestWorker;
beforeAll(async () => {
  worker = await aWorker();
});
afterAll(() => worker.close());

const BELOW = `/returns/${encodeURIComponent('marl/safer-marl')}`;
const RETURN = `/api/v1${BELOW}`;

describe('a request without a key that opens', () => {
  test.each([
    ['no key', undefined, 'not-signed-in'],
    ['another scheme', 'Basic c2I6c2I=', 'not-signed-in'],
    ['an empty key', 'Bearer ', 'not-signed-in'],
    ['two keys', 'Bearer a, Bearer b', 'not-signed-in'],
    ['a key of nobody’s', 'Bearer sb_abcdef_0000', 'key-unknown'],
    ['a token, where the county takes none', 'Bearer a.b.c', 'token-refused'],
  ])('is not let in: %s', async (_name, authorization, code) => {
    const headers = authorization === undefined ? {} : { authorization };
    for (const at of ['/api/v1/returns', '/api/v1/events', '/api/v1/county/book.xlsx', '/api/v1/keys']) {
      const answer = await worker.ask(at, null, { headers });
      expect(await problemIn(answer)).toMatchObject({ status: 401, code });
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  test('is not let in with a key that was revoked a moment ago', async () => {
    const made = await worker.access.makeKey('Vale');
    if ('refusal' in made) throw new Error(made.refusal.detail);
    expect((await worker.ask('/api/v1/me', made.key)).status).toBe(200);
    const revoked = await worker.ask(`/api/v1/keys/${made.line.id}`, worker.keys.county, {
      method: 'DELETE',
    });
    expect(await revoked.json()).toMatchObject({ id: made.line.id, revoked: expect.any(String) });
    const told = await problemIn(await worker.ask('/api/v1/me', made.key));
    expect(told).toMatchObject({ status: 401, code: 'key-unknown' });
    expect(told.detail).toContain('revoked');
  });

  test('is refused before its body is read', async () => {
    const answer = await worker.send(aRevision(), { key: null, headers: { 'content-type': 'text/csv' } });
    expect(await problemIn(answer)).toMatchObject({ status: 401 });
  });
});

describe('a district', () => {
  beforeAll(async () => {
    const sent = await worker.send(aRevision(), { key: worker.keys.marl, returnId: 'marl/safer-marl' });
    expect(sent.status).toBe(201);
  });

  test('is told who it is', async () => {
    const me = await (await worker.ask('/api/v1/me', worker.keys.marl)).json();
    expect(me).toEqual({ role: 'district', district: 'West Marl', county: 'Shire', as: expect.any(String) });
  });

  test.each([
    ['GET', '/changes'],
    ['GET', '/issues'],
    ['GET', '/feedback'],
    ['GET', '/targets'],
    ['GET', '/revisions'],
    ['GET', '/revisions/1/diff'],
  ])('reads its own return and no other’s: %s %s', async (method, below) => {
    expect((await worker.ask(RETURN + below, worker.keys.marl, { method })).status).toBe(200);
    const other = await worker.ask(RETURN + below, worker.keys.vale, { method });
    expect(await problemIn(other)).toMatchObject({ status: 403, code: 'not-yours' });
    expect((await worker.ask(RETURN + below, worker.keys.county, { method })).status).toBe(200);
  });

  test('reads the returns of a district that it has taken over from', async () => {
    worker.desk.held.set('upper/one', { district: 'Upper Vale', hashes: ['a'.repeat(64)] });
    expect((await worker.ask('/api/v1/returns/upper%2Fone/feedback', worker.keys.vale)).status).toBe(200);
    expect((await worker.ask('/api/v1/returns/upper%2Fone/feedback', worker.keys.marl)).status).toBe(403);
    expect((await worker.ask('/api/v1/changes?district=Upper%20Vale', worker.keys.vale)).status).toBe(200);
    worker.desk.held.delete('upper/one');
  });

  test('writes no other’s return, whatever it says of itself', async () => {
    const answer = await worker.send(aRevision('Mine now'), { returnId: 'marl/safer-marl' });
    expect(await problemIn(answer)).toMatchObject({ status: 403, code: 'not-yours' });
    expect(worker.desk.received.at(-1)!.sender.district).toBe('Vale');
    expect(worker.desk.held.get('marl/safer-marl')!.hashes).toHaveLength(1);
  });

  test('sees its own on the board, and the county all', async () => {
    const districts = async (key: string) => {
      const board = (await (await worker.ask('/api/v1/returns', key)).json()) as {
        returns: { district: string }[];
      };
      return board.returns.map(({ district }) => district);
    };
    await worker.send(aRevision(), { returnId: 'vale/one' });
    expect(await districts(worker.keys.marl)).toEqual(['West Marl']);
    expect(await districts(worker.keys.vale)).toEqual(['Vale']);
    expect(await districts(worker.keys.county)).toEqual(['West Marl', 'Vale']);
  });

  test('hears of changes in its own district alone', async () => {
    expect((await worker.ask('/api/v1/changes?limit=5', worker.keys.vale)).status).toBe(200);
    expect(worker.desk.asked).toEqual({ district: 'Vale', limit: 5 });
    const other = await worker.ask('/api/v1/changes?district=West%20Marl', worker.keys.vale);
    expect(await problemIn(other)).toMatchObject({ status: 403 });
    await worker.ask('/api/v1/changes?district=West%20Marl&sinceLast=true', worker.keys.county);
    expect(worker.desk.asked).toEqual({ district: 'West Marl', sinceLast: true });
  });

  const post = (body?: object): RequestInit => ({
    method: 'POST',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  test.each([
    ['POST /conflicts/abc123/decision', post({ decide: 'district' })],
    [`POST ${BELOW}/restore`, post({ revision: 1 })],
    [`POST ${BELOW}/sign-off`, post()],
    [`POST ${BELOW}/re-open`, post()],
    ['POST /pairing-codes', post({ district: 'West Marl' })],
    ['POST /keys', post({ district: null })],
    ['DELETE /keys/abcdef', { method: 'DELETE' }],
    ['GET /keys', {}],
    ['GET /summary', {}],
    ['GET /county/book.xlsx', {}],
    ['GET /county/publication.zip', {}],
  ])('does nothing of the county’s: %s', async (name, request) => {
    const at = `/api/v1${name.split(' ')[1]}`;
    const before = worker.desk.decisions.length;
    expect(await problemIn(await worker.ask(at, worker.keys.marl, request))).toMatchObject({
      status: 403,
      code: 'not-yours',
    });
    expect(worker.desk.decisions).toHaveLength(before);
  });
});

test('the county sends no return', async () => {
  const answer = await worker.send(aRevision(), { key: worker.keys.county });
  expect(await problemIn(answer)).toMatchObject({ status: 403, code: 'not-yours' });
});

describe('a browser’s request', () => {
  /** With headers that fetch does not let one set. */
  const status = (headers: Record<string, string>, method = 'GET', at = '/api/v1/me') =>
    new Promise<number>((resolve, reject) => {
      const sent = httpRequest(
        worker.url + at,
        { method, headers: { authorization: `Bearer ${worker.keys.vale}`, ...headers } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      sent.on('error', reject);
      sent.end();
    });
  const own = () => worker.url;

  test('is let in from our own pages, and from none', async () => {
    expect(await status({ 'sec-fetch-site': 'same-origin', origin: own() })).toBe(200);
    expect(await status({ 'sec-fetch-site': 'none' })).toBe(200);
    expect(await status({ origin: own() })).toBe(200);
    expect(await status({})).toBe(200);
  });

  test.each([
    ['another site’s page', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour’s page', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['this machine by another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
  ])('is refused from %s', async (_name, headers) => {
    expect(await status(headers)).toBe(403);
    expect(await status(headers, 'POST', '/api/v1/pairings')).toBe(403);
    expect(await status(headers, 'PUT', `/api/v1/returns/vale/revisions/${'a'.repeat(64)}`)).toBe(403);
  });

  test('is allowed nothing across sites by the answers either', async () => {
    const { headers } = await worker.ask('/api/v1/me', worker.keys.vale);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const preflight = await worker.ask('/api/v1/me', null, { method: 'OPTIONS' });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('a worker on this machine alone is reached by its own names alone', async () => {
  const local = await aWorker({}, { hosts: ['127.0.0.1', 'localhost'] });
  try {
    const port = new URL(local.url).port;
    const status = (host: string) =>
      new Promise<number>((resolve, reject) => {
        httpRequest(`${local.url}/health`, { headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    expect(await status(`127.0.0.1:${port}`)).toBe(200);
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`elsewhere.example:${port}`)).toBe(403);
  } finally {
    await local.close();
  }
});

describe('whoever asks too often', () => {
  test('with one key waits, and others do not', async () => {
    const limited = await aWorker({}, { rates: { perKey: 3, open: 60, wrong: 60 } });
    try {
      for (let count = 0; count < 3; count++)
        expect((await limited.ask('/api/v1/me', limited.keys.vale)).status).toBe(200);
      const answer = await limited.ask('/api/v1/me', limited.keys.vale);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await problemIn(answer)).toMatchObject({ status: 429, code: 'too-many-requests' });
      expect((await limited.ask('/api/v1/me', limited.keys.marl)).status).toBe(200);
    } finally {
      await limited.close();
    }
  });

  test('with keys that are not taken, or without one, waits', async () => {
    const limited = await aWorker({}, { rates: { perKey: 100, open: 2, wrong: 2 } });
    try {
      const wrong = async () => (await limited.ask('/api/v1/me', 'sb_wrong')).status;
      const all = [await wrong(), await wrong(), await wrong(), await wrong()];
      expect(all).toEqual([401, 401, 401, 429]);
      const pairing = async () => {
        const headers = { 'content-type': 'application/json' };
        const request = { method: 'POST', headers, body: JSON.stringify({ code: 'CCCC-CCCC' }) };
        return (await limited.ask('/api/v1/pairings', null, request)).status;
      };
      expect([await pairing(), await pairing(), await pairing()]).toEqual([403, 403, 429]);
    } finally {
      await limited.close();
    }
  });
});
