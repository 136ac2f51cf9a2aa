import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RevisionSent } from '../../shared/protocol';
import { startWorker, type Worker } from '../../sync/worker';
import { CountyWorkbook } from '../cli/countyBook';
import { aPlanSent, COUNTY, hashOf } from '../desk/aDesk';
import { Postgres } from '../store/aPostgres';
import { Line } from './Line';

const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-gone-'));
const book = path.join(folder, 'county.xlsx');
const before = process.env['DATABASE_URL'];
const SOON = 60_000;

describe('a worker whose database goes away and comes back', () => {
  let postgres: Postgres;
  let line: Line;
  let worker: Worker;
  let address: string;
  let key: string;

  beforeAll(async () => {
    postgres = await Postgres.start();
    line = await Line.to(await postgres.emptyDatabase());
    process.env['DATABASE_URL'] = line.url;
    worker = await startWorker({
      config: COUNTY,
      folder,
      book,
      asAt: () => '2010-10-01',
      version: '1.0.0',
      watched: [],
      serve: { console: null, tryout: null, log: null, hosts: null },
    });
    address = await worker.listen({ host: '127.0.0.1', port: 0 });
    const made = await worker.access.makeKey('Vale');
    key = 'key' in made ? made.key : '';
  });
  afterAll(async () => {
    await worker.stop();
    await line.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
  });

  const send = async (revision: RevisionSent, id: string) => {
    const answer = await fetch(`${address}/api/v1/returns/${id}/revisions/${hashOf(revision)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(revision),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as object };
  };
  const health = async () => (await fetch(`${address}/health`)).status;
  const bookShows = async (actions: readonly string[]) => {
    const until = Date.now() + SOON;
    for (;;) {
      const shown = await CountyWorkbook.open(book).then(
        (opened) => opened.rows('Actions').map(({ Action }) => String(Action)),
        (): string[] => [],
      );
      if (actions.every((action) => shown.includes(action)) || Date.now() > until) return shown.sort();
      await sleep(200);
    }
  };
  const plan = (title: string, action: string) => aPlanSent([['1.1', action]], { title });

  it('refuses with reasons what it cannot keep, and takes it when it is sent again', async () => {
    const [first, second] = [
      plan('Burglary Plan 2010/11', 'Mark bicycles'),
      plan('Noise Plan 2010/11', 'Ring a bell'),
    ];
    expect((await send(first, 'workbook-1')).status).toBe(201);
    expect(await bookShows(['Mark bicycles'])).toEqual(['Mark bicycles']);

    line.cut();
    const refused = await send(second, 'workbook-2');
    expect(refused.status).toBe(503);
    expect(refused.body).toMatchObject({ status: 503 });
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await health()).toBe(503);

    line.mend();
    const again = await send(second, 'workbook-2');
    expect(again.status).toBe(201);
    expect((await send(second, 'workbook-2')).status).toBe(200);
    expect(await bookShows(['Mark bicycles', 'Ring a bell'])).toEqual(['Mark bicycles', 'Ring a bell']);
    expect(await health()).toBe(200);
  });
});
