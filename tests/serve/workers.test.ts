import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Feedback, RevisionSent, RevisionTaken } from '../../shared/protocol';
import { countyAccess, districtsOf } from '../../sync/access';
import { stateFileOf, openStore, type Store } from '../../sync/store';
import { startWorker, type Worker } from '../../sync/worker';
import { CountyWorkbook } from '../cli/countyBook';
import { aPlanSent, COUNTY, hashOf } from '../desk/aDesk';
import { Postgres } from '../store/aPostgres';
import { builtWorker, WorkerProcess } from './aWorkerProcess';
import { playStory } from './playStory';
import type { DiesAt } from './runWorker';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
  await builtWorker();
});
afterAll(() => postgres.stop());

/** Longer than a dead worker's work waits for another. */
const SOON = 60_000;

const kinds = [
  { kind: 'three on PostgreSQL', others: 2, database: () => postgres.emptyDatabase() },
  { kind: 'one on SQLite', others: 0, database: () => Promise.resolve('') },
];
const moments: { diesAt: Exclude<DiesAt, null>; what: string }[] = [
  { diesAt: 'writing', what: 'in the middle of a publication' },
  { diesAt: 'renaming', what: 'between a publication and its workbook' },
];

describe.each(kinds)('workers, $kind,', ({ others, database }) => {
  let folder: string;
  let book: string;
  let url: string;
  let store: Store;
  let key: string;
  let workers: WorkerProcess[];

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-workers-'));
    book = path.join(folder, 'county.xlsx');
    url = await database();
    store = await openStore(url || stateFileOf(book));
    const { county } = COUNTY;
    const access = countyAccess(store.keyRing(county), {
      county,
      districts: districtsOf(COUNTY),
      tokens: null,
    });
    const made = await access.makeKey('Vale');
    if ('refusal' in made) throw new Error(made.refusal.detail);
    key = made.key;
    workers = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (diesAt: DiesAt = null) => {
    const worker = await WorkerProcess.start({ book, watched: [], diesAt }, url);
    workers.push(worker);
    return worker;
  };
  const ask = async <T>(worker: WorkerProcess, at: string, request: RequestInit = {}) => {
    const answer = await fetch(worker.url + at, {
      ...request,
      headers: { authorization: `Bearer ${key}`, ...request.headers },
    });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  const send = (worker: WorkerProcess, revision: RevisionSent, id: string, base?: string) =>
    ask<RevisionTaken>(worker, `/api/v1/returns/${encodeURIComponent(id)}/revisions/${hashOf(revision)}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(base && { 'if-match': `"${base}"` }) },
      body: JSON.stringify(revision),
    });
  const isPublished = async (worker: WorkerProcess, id: string) => {
    const until = Date.now() + SOON;
    for (;;) {
      const { body } = await ask<Feedback>(worker, `/api/v1/returns/${encodeURIComponent(id)}/feedback`);
      if (body.published !== null && existsSync(book)) return body;
      if (Date.now() > until) throw new Error(`${id} was not published: ${JSON.stringify(body)}`);
      await sleep(400);
    }
  };
  /** What waits for the publication to be put in its place. */
  const bookShows = async (text: string) => {
    const until = Date.now() + SOON;
    while (Date.now() < until) {
      const rows = existsSync(book) ? (await CountyWorkbook.open(book)).rows('Actions') : [];
      if (rows.some(({ Action }) => Action === text)) return rows;
      await sleep(400);
    }
    throw new Error(`${text} never came into the workbook.`);
  };
  const planned = (title: string, action: string) => aPlanSent([['1.1', action]], { title });

  it.each(moments)('lose nothing and double nothing where one is killed $what', async ({ diesAt }) => {
    const doomed = await start(diesAt);
    const heirs = await Promise.all(Array.from({ length: others }, () => start()));
    const first = planned('Burglary Plan 2010/11', 'Mark bicycles');
    const taken = await send(doomed, first, 'workbook-1');
    expect(taken).toMatchObject({ status: 201, body: { outcome: 'taken', revision: 1 } });
    // On PostgreSQL another may have published before: then the doomed one is asked until it does.
    for (let no = 2; others > 0 && no < 40; no += 1) {
      const isDead = await Promise.race([doomed.ended.then(() => true), sleep(700).then(() => false)]);
      if (isDead) break;
      await send(doomed, planned(`Plan ${no} of 2010/11`, `Do thing ${no}`), `workbook-${no}`).catch(
        () => null,
      );
    }
    expect(await doomed.ended).toBe('SIGKILL');
    const heir = heirs[0] ?? (await start());
    const id = taken.body.returnId;
    expect((await send(heir, first, 'workbook-1')).status).toBe(200);
    await isPublished(heir, id);
    expect(
      (await bookShows('Mark bicycles')).filter(({ Action }) => Action === 'Mark bicycles'),
    ).toHaveLength(1);
    const records = store.county(COUNTY.county);
    const came = (await records.facts()).filter(({ kind }) => kind === 'revision received');
    const hashes = came.map(({ body }) => (body as { hash: string }).hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes).toContain(hashOf(first));
    expect(await store.verify()).toEqual([]);
  });

  it('end after the request and the publication in hand when they are told to', async () => {
    const worker = await start();
    const sending = send(worker, planned('Burglary Plan 2010/11', 'Mark bicycles'), 'workbook-1');
    expect((await sending).status).toBe(201);
    expect(await worker.stop()).toBe(0);
    const next = await start();
    await bookShows('Mark bicycles');
    expect(await next.stop()).toBe(0);
    expect(await store.verify()).toEqual([]);
  });
});

describe('an officer and the county, at three workers on PostgreSQL,', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-story-'));
  const book = path.join(folder, 'county.xlsx');
  const before = process.env['DATABASE_URL'];
  const running: Worker[] = [];
  let doomed: WorkerProcess | null = null;
  afterAll(async () => {
    await Promise.all([...running.map((worker) => worker.stop()), doomed?.kill()]);
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
  });

  it('comment, disagree, decide and agree, though one worker is killed in the middle', async () => {
    const url = await postgres.emptyDatabase();
    process.env['DATABASE_URL'] = url;
    doomed = await WorkerProcess.start({ book, watched: [], diesAt: null }, url);
    const addresses: string[] = [];
    for (let no = 0; no < 2; no++) {
      const worker = await startWorker({
        config: COUNTY,
        folder,
        book,
        asAt: () => '2010-10-01',
        version: '1.0.0',
        watched: [],
        serve: { console: null, tryout: null, log: null, hosts: null },
      });
      running.push(worker);
      addresses.push(await worker.listen({ host: '127.0.0.1', port: 0 }));
    }
    const keys = await Promise.all(['Vale', null].map((district) => running[0]!.access.makeKey(district)));
    const [district, county] = keys.map((made) => ('key' in made ? made.key : ''));
    const story = await playStory({
      workers: [doomed.url, addresses[0]!, addresses[1]!],
      kill: () => doomed!.kill(),
      district: district!,
      county: county!,
      book,
    });
    expect(story).toEqual({
      first: 201,
      rows: ['Mark bicycles at both stations'],
      told: new Set(['received', 'decided', 'published']),
      conflicts: [{ field: 'Status', ofDistrict: 'Nearly done', ofCounty: 'Done in July' }],
      commented: ['Which stations?'],
      decided: [{ field: 'Status', proposed: 'Done in July' }],
      both: [200, 201],
      settled: true,
      revisions: 3,
    });
    const store = await openStore(url);
    expect(await store.verify()).toEqual([]);
    await store.close();
  });
});
