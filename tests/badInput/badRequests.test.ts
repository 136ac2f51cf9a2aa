import type { RevisionSent } from '../../shared/protocol';
import { aRevision, aWorker, hashOf, type SendOptions, type TestWorker } from '../api/aWorker';
import { problemIn } from '../api/problemIn';

let worker: TestWorker;
beforeAll(async () => {
  worker = await aWorker();
});
afterAll(() => worker.close());

const withCell = (cell: object): RevisionSent => {
  const revision = aRevision();
  const [sheet] = revision.snapshot.sheets;
  const rows = [{ r: 0, cells: [{ c: 0, k: 'text', v: 'x', ...cell }] }];
  return { ...revision, snapshot: { ...revision.snapshot, sheets: [{ ...sheet, rows }] } } as RevisionSent;
};
const raw = (body: string, key?: string | null) =>
  worker.ask(`/api/v1/returns/vale/revisions/${'a'.repeat(64)}`, key === undefined ? worker.keys.vale : key, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
  });
const send = (revision: RevisionSent, options?: SendOptions) => () => worker.send(revision, options);

const refused: readonly (readonly [
  what: string,
  status: number,
  code: string,
  ask: () => Promise<Response>,
])[] = [
  ['more than 40 MB', 413, 'too-large', () => raw(' '.repeat(41 * 1024 * 1024))],
  ['JSON that is cut short', 400, 'malformed', () => raw('{"file": "vale.xlsx"')],
  [
    'a body nested a hundred thousand deep',
    400,
    'malformed',
    () => raw('['.repeat(100_000) + ']'.repeat(100_000)),
  ],
  ['a cell beyond the last column', 400, 'malformed', send(withCell({ c: 16_384 }))],
  ['a cell of 70,000 characters', 400, 'malformed', send(withCell({ v: 'a'.repeat(70_000) }))],
  ['a number that is a text', 400, 'malformed', send(withCell({ k: 'number', v: 'many' }))],
  ['what is not what was announced', 400, 'hash-differs', send(aRevision(), { hash: 'b'.repeat(64) })],
  ['no key', 401, 'not-signed-in', () => raw('{}', null)],
  ['a wrong key', 401, 'key-unknown', () => raw('{}', `${worker.keys.vale.slice(0, -4)}aaaa`)],
  [
    'the key of the county, which sends nothing',
    403,
    'not-yours',
    () => worker.send(aRevision(), { key: worker.keys.county }),
  ],
];

test.each(refused)('%s is answered with %i, %s, and nothing is taken', async (_, status, code, ask) => {
  const before = worker.desk.received.length;
  const answer = await ask();
  expect(await problemIn(answer)).toMatchObject({ status, code });
  expect(worker.desk.received).toHaveLength(before);
});

test('a request that is sent again changes nothing: 200; one of another’s return or of an old base is refused: 403, 409', async () => {
  const returnId = 'vale/again';
  expect((await worker.send(aRevision(), { returnId })).status).toBe(201);
  expect(await (await worker.send(aRevision(), { returnId })).json()).toMatchObject({ outcome: 'unchanged' });
  const others = await worker.send(aRevision('Not ours'), { returnId, key: worker.keys.marl });
  expect(await problemIn(others)).toMatchObject({ status: 403, code: 'not-yours' });
  const stale = await worker.send(aRevision('Patrol the park'), {
    returnId,
    base: hashOf(aRevision('Never sent')),
  });
  expect(await problemIn(stale)).toMatchObject({ status: 409, code: 'stale-base' });
});

test('a workbook without a plan is answered with 422', async () => {
  const sheets = [{ name: 'A', visibility: 'visible' as const, rows: [], merges: [], hiddenColumns: [] }];
  const answer = await worker.send({ ...aRevision(), snapshot: { form: 1, sheets, traits: [] } });
  expect(await problemIn(answer)).toMatchObject({ status: 422, code: 'not-a-return' });
});

test('of all that was refused, the log keeps neither a word nor a key', async () => {
  const secret = 'Patrol behind Mrs Oakley’s house';
  await worker.send(aRevision(secret), { hash: 'c'.repeat(64) });
  await raw(`{"file": "${secret}`);
  await worker.send({ ...withCell({ v: secret, k: 'oakley' }), file: secret });
  const log = worker.log.join('');
  expect(worker.log.length).toBeGreaterThan(10);
  for (const word of [/oakley/i, /patrol/i, /sb_/, /bearer/i, worker.keys.vale.slice(10)])
    expect(log).not.toMatch(word);
});
