import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  countyEvent,
  revisionTaken,
  type CountyEvent,
  type RevisionSent,
  type RevisionTaken,
} from '../../shared/protocol';
import { readWorkbook } from '../../sync/source';
import { startWorker, type Worker } from '../../sync/worker';
import { aPlanSent, COUNTY, hashOf } from '../desk/aDesk';
import { Postgres } from '../store/aPostgres';
import { problemIn } from './problemIn';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres.stop());

const kinds = [
  { kind: 'SQLite', database: async () => '' },
  { kind: 'PostgreSQL', database: () => postgres.emptyDatabase() },
];

/** The real thing over HTTP, from a plan that is sent to the county workbook that is downloaded. */
describe.each(kinds)('a county over its API, with its state in $kind', ({ database }) => {
  let folder: string;
  let worker: Worker;
  let url: string;
  let vale: string;
  let marl: string;
  let county: string;
  const given = process.env['DATABASE_URL'];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-county-'));
    process.env['DATABASE_URL'] = await database();
    worker = await startWorker({
      config: COUNTY,
      folder,
      book: path.join(folder, 'county.xlsx'),
      asAt: () => '2010-10-01',
      version: '1.0.0',
      watched: [],
      serve: { console: null, tryout: null, log: null, hosts: null },
    });
    url = await worker.listen({ host: '127.0.0.1', port: 0 });
    const keyFor = async (district: string | null) => {
      const made = await worker.access.makeKey(district);
      if ('refusal' in made) throw new Error(made.refusal.detail);
      return made.key;
    };
    [vale, marl, county] = [await keyFor('Vale'), await keyFor('West Marl'), await keyFor(null)];
  });
  afterAll(async () => {
    await worker.stop();
    if (given === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = given;
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (at: string, key: string, request: RequestInit = {}) =>
    fetch(`${url}/api/v1${at}`, {
      ...request,
      headers: { authorization: `Bearer ${key}`, ...request.headers },
    });
  const send = (revision: RevisionSent, key: string, returnId = 'workbook-1', base?: string) =>
    ask(`/returns/${encodeURIComponent(returnId)}/revisions/${hashOf(revision)}`, key, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(base !== undefined && { 'if-match': `"${base}"` }) },
      body: JSON.stringify(revision),
    });
  const post = (at: string, key: string, body: object) =>
    ask(at, key, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  /** Hears what happens until something wanted does. */
  async function hear(
    until: (event: CountyEvent) => boolean,
  ): Promise<{ readonly heard: Promise<CountyEvent> }> {
    const stop = new AbortController();
    const answer = await ask('/events', county, { signal: stop.signal });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    const listen = async () => {
      let text = '';
      for (;;) {
        const { done, value = '' } = await reader.read();
        text += value;
        const events = [...text.matchAll(/^data: (.*)\n/gm)].map(([, data]) =>
          countyEvent.parse(JSON.parse(data!)),
        );
        const found = events.find(until);
        if (found) {
          stop.abort();
          return found;
        }
        if (done) throw new Error('The worker stopped telling.');
      }
    };
    return { heard: listen() };
  }

  const first = aPlanSent();
  const second = aPlanSent([
    ['1.1', 'Patrol the market square', 'Constable'],
    ['1.2', 'Mend the lamps in the underpass'],
  ]);
  let id: string;

  test('takes a plan, and publishes it in the county workbook', async () => {
    const { heard } = await hear(({ event }) => event === 'published');
    const answer = await send(first, vale);
    expect(answer.status).toBe(201);
    const taken = revisionTaken.parse(await answer.json());
    expect(taken).toMatchObject({ outcome: 'taken', district: 'Vale', revision: 1, hash: hashOf(first) });
    id = taken.returnId;
    await heard;
    const book = await ask('/county/book.xlsx', county);
    const file = path.join(folder, 'downloaded.xlsx');
    writeFileSync(file, Buffer.from(await book.arrayBuffer()));
    const { sheets } = await readWorkbook(file);
    const actions = sheets.find(({ sheet }) => sheet === 'Actions')!;
    const texts = actions.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text));
    expect(texts).toEqual(expect.arrayContaining(['Vale', 'Patrol the market square']));
  });

  test('takes the same again once, by the sender’s id and by the county’s', async () => {
    for (const returnId of ['workbook-1', id]) {
      const again = await send(first, vale, returnId);
      expect(again.status).toBe(200);
      expect(await again.json()).toMatchObject({ outcome: 'unchanged', returnId: id, revision: 1 });
    }
    const revisions = (await (await ask(`/returns/${encodeURIComponent(id)}/revisions`, vale)).json()) as {
      revisions: readonly object[];
    };
    expect(revisions.revisions).toHaveLength(1);
  });

  test('takes what follows, and tells who is behind what changed', async () => {
    const taken = (await (await send(second, vale, id, hashOf(first))).json()) as RevisionTaken;
    expect(taken).toMatchObject({ outcome: 'taken', revision: 2 });
    const third = aPlanSent([['1.1', 'Patrol the market square', 'Nobody']]);
    for (const base of [hashOf(first), undefined]) {
      const told = await problemIn(await send(third, vale, id, base));
      expect(told).toMatchObject({
        status: 409,
        code: 'stale-base',
        current: { hash: hashOf(second), revision: 2 },
      });
      expect(told.changes).toContainEqual(expect.objectContaining({ field: 'Lead', now: 'Constable' }));
    }
  });

  test('gives nothing of a district to another, and takes nothing for it', async () => {
    const at = `/returns/${encodeURIComponent(id)}`;
    expect(await problemIn(await send(first, marl, id))).toMatchObject({ status: 403, code: 'not-yours' });
    for (const below of ['/changes', '/issues', '/feedback', '/revisions', '/targets'])
      expect((await ask(at + below, marl)).status).toBe(403);
    expect(await (await ask('/returns', marl)).text()).not.toContain('Safer Vale');
    expect(await (await ask('/changes', marl)).json()).toEqual({ changes: [] });
    expect(await (await ask('/conflicts', marl)).json()).toEqual({ conflicts: [] });
  });

  test('keeps what two districts’ workbooks are apart, though they have one id', async () => {
    const theirs = aPlanSent(undefined, { title: 'Safer Marl 2010/11' });
    const taken = (await (await send(theirs, marl, 'workbook-1')).json()) as RevisionTaken;
    expect(taken).toMatchObject({ outcome: 'taken', district: 'West Marl', revision: 1 });
    expect(taken.returnId).not.toBe(id);
  });

  test('takes no workbook without a plan', async () => {
    const sheet = { name: 'Notes', visibility: 'visible', rows: [], merges: [], hiddenColumns: [] } as const;
    const snapshot = {
      form: 1 as const,
      sheets: [{ ...sheet, rows: [], merges: [], hiddenColumns: [] }],
      traits: [],
    };
    const told = await problemIn(
      await send({ file: 'notes.xlsx', complete: true, snapshot }, vale, 'workbook-2'),
    );
    expect(told).toMatchObject({ status: 422, code: 'not-a-return' });
    expect(told.detail).not.toBe('');
  });

  test('restores, signs off and opens again, for the county alone', async () => {
    const at = `/returns/${encodeURIComponent(id)}`;
    expect((await post(`${at}/restore`, vale, { revision: 1 })).status).toBe(403);
    expect((await post(`${at}/restore`, county, { revision: 1 })).status).toBe(200);
    expect((await post(`${at}/restore`, county, { revision: 77 })).status).toBe(404);
    expect((await post(`${at}/sign-off`, county, {})).status).toBe(200);
    const board = await (await ask('/returns', vale)).text();
    expect(board).toContain('"final"');
    expect((await post(`${at}/re-open`, county, {})).status).toBe(200);
  });

  test('is well', async () => {
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
  });
});
