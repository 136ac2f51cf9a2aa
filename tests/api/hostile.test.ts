import fc from 'fast-check';
import { problem } from '../../shared/protocol';
import { ROUTES } from '../../sync/server/api/routes';
import { aRevision, aWorker, hashOf, type TestWorker } from './aWorker';

let worker: TestWorker;
beforeAll(async () => {
  const many = 1_000_000;
  worker = await aWorker({}, { rates: { perKey: many, open: many, wrong: many } });
});
afterAll(() => worker.close());

/** A request without a network between, of which there can be many. */
async function ask(method: (typeof ROUTES)[number]['method'], url: string, body: string | null, key: string) {
  const answer = await worker.server.inject({
    method,
    url,
    headers: { authorization: `Bearer ${key}`, ...(body !== null && { 'content-type': 'application/json' }) },
    ...(body !== null && { payload: body }),
  });
  return { status: answer.statusCode, body: answer.body, headers: answer.headers };
}

/** A value with one place in it made otherwise. */
function spoilt(value: unknown, at: number, by: unknown): unknown {
  let place = 0;
  const walk = (held: unknown): unknown => {
    if (place++ === at) return by;
    if (Array.isArray(held)) return held.map(walk);
    if (typeof held !== 'object' || held === null) return held;
    return Object.fromEntries(Object.entries(held).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value);
}

describe('whatever is sent', () => {
  const writing = ROUTES.filter(({ takes }) => takes.body);

  test('is answered, and never by a fault of our own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...writing),
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify({ decide: value, code: value })),
        ),
        fc.webSegment(),
        async ({ method, path }, body, segment) => {
          const url = `/api/v1${path.replace(/:\w+/g, encodeURIComponent(segment) || 'x')}`;
          const { status, body: told, headers } = await ask(method, url, body, worker.keys.county);
          expect(status).toBeLessThan(500);
          if (status >= 400) {
            expect(headers['content-type']).toContain('application/problem+json');
            expect(problem.safeParse(JSON.parse(told)).error).toBeUndefined();
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is no revision where one place of it is otherwise, unless it is still one', async () => {
    const url = `/api/v1/returns/vale/revisions/${hashOf(aRevision())}`;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 60 }), fc.jsonValue(), async (at, by) => {
        const sent = spoilt(aRevision(), at, by);
        const isSame = JSON.stringify(sent) === JSON.stringify(aRevision());
        const { status } = await ask('PUT', url, JSON.stringify(sent), worker.keys.vale);
        // The file’s name and whether it is whole are no part of the hash.
        if (!isSame) expect([200, 201, 400]).toContain(status);
        for (const { snapshot } of worker.desk.received) expect(snapshot).toEqual(aRevision().snapshot);
      }),
      { numRuns: 150 },
    );
  });

  test('asks for what there is, in whatever numbers', async () => {
    await worker.send(aRevision(), { returnId: 'vale/there' });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.integer(), fc.double(), fc.constantFrom('', 'NaN', '1e3', '0x10', ' 1', '１')),
        fc.oneof(fc.integer(), fc.string()),
        async (revision, from) => {
          const query = encodeURIComponent(String(from));
          const url = `/api/v1/returns/vale%2Fthere/revisions/${encodeURIComponent(String(revision))}/diff?from=${query}`;
          const { status } = await ask('GET', url, null, worker.keys.vale);
          expect([200, 400, 404]).toContain(status);
        },
      ),
      { numRuns: 150 },
    );
  });
});
