import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore, StoreFault, stateFileOf, type NewRevision, type Store } from '../../sync/store';
import { migrate } from '../../sync/store/migrate';
import { MIGRATIONS } from '../../sync/store/migrations';
import { postgresEngine } from '../../sync/store/postgresEngine';
import { sqliteEngine } from '../../sync/store/sqliteEngine';
import { builtProgram } from '../program/builtProgram';
import { Postgres } from './aPostgres';

const SHIRE = 'Shire';
const edit = (body: unknown, at = '2004-10-01') => ({ at, kind: 'county edit', body });
const vale = (traits: Partial<NewRevision> = {}): NewRevision => ({
  returnId: 'vale 2004-05',
  hash: 'a1',
  file: 'vale.xlsx',
  at: '2004-10-01',
  complete: true,
  reading: { plans: ['Safer Vale'] },
  ...traits,
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-store-'));
let postgres: Postgres;
/** Writes merges until it is killed. */
let writing: string;
beforeAll(async () => {
  postgres = await Postgres.start();
  writing = await builtProgram('./tests/store/writeUntilKilled.ts');
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const kinds = [
  {
    kind: 'SQLite',
    emptyAddress: () => Promise.resolve(path.join(folder, `${(count += 1)}.shirebook.db`)),
    engineOf: sqliteEngine,
  },
  { kind: 'PostgreSQL', emptyAddress: () => postgres.emptyDatabase(), engineOf: postgresEngine },
];

describe.each(kinds)('a state in $kind', ({ emptyAddress, engineOf }) => {
  let address: string;
  let opened: Store[];
  let store: Store;
  const open = async () => {
    const another = await openStore(address);
    opened.push(another);
    return another;
  };
  beforeEach(async () => {
    address = await emptyAddress();
    opened = [];
    store = await open();
  });
  afterEach(() => Promise.all(opened.map((one) => one.close())));

  test('knows nothing of a county nobody has heard of', async () => {
    const records = store.county('Nowhere');
    expect(await records.facts()).toEqual([]);
    expect(await records.countFacts()).toBe(0);
    expect(await records.latestRevision('vale')).toBeNull();
    expect(await records.lastPublication()).toBeNull();
    expect(await records.snapshot('vale')).toBeNull();
    expect(await store.counties()).toEqual([]);
    expect(await store.verify()).toEqual([]);
  });

  test('gives facts back in their order, whole, after it was closed and opened', async () => {
    const bodies = [{ deep: [1, { er: null }] }, 'Ünï “códe” \u2028 😀', 0, false, null, '', [[]]];
    const at = '2004-10-01T09:30:00.000Z';
    await store.append(
      SHIRE,
      bodies.map((body) => edit(body, at)),
    );
    await store.close();
    opened = [];
    const facts = await (await open()).county(SHIRE).facts();
    expect(facts).toEqual(
      bodies.map((body, index) => ({ no: index + 1, at, kind: 'county edit', body, attachment: null })),
    );
  });

  test('counts each county’s facts by themselves', async () => {
    await store.append(SHIRE, [edit(1), edit(2)]);
    await store.append('Wold', [edit(3)]);
    const [third] = await store.append(SHIRE, [edit(4)]);
    expect(third!.no).toBe(3);
    expect((await store.county('Wold').facts()).map(({ no, body }) => [no, body])).toEqual([[1, 3]]);
    expect(await store.counties()).toEqual([SHIRE, 'Wold']);
  });

  test('gives the facts since one', async () => {
    await store.append(SHIRE, [edit('a'), edit('b'), edit('c')]);
    expect((await store.county(SHIRE).facts(1)).map(({ body }) => body)).toEqual(['b', 'c']);
    expect(await store.county(SHIRE).facts(3)).toEqual([]);
  });

  test('takes a whole county at once', async () => {
    const many = Array.from({ length: 12_345 }, (_, index) => edit(index));
    await store.append(SHIRE, many);
    const facts = await store.county(SHIRE).facts();
    expect(facts.map(({ body }) => body)).toEqual(many.map(({ body }) => body));
    expect(await store.county(SHIRE).countFacts()).toBe(12_345);
  });

  test('appending nothing changes nothing', async () => {
    expect(await store.append(SHIRE, [])).toEqual([]);
    expect(await store.counties()).toEqual([]);
  });

  test('numbers the revisions of each return, and finds them by content', async () => {
    await store.withLock(SHIRE, async (session) => {
      await session.putRevision(vale());
      await session.putRevision(vale({ returnId: 'wold 2004-05', hash: 'b1', complete: false }));
      await session.putRevision(vale({ hash: 'a2', at: '2005-01-10', reading: { plans: [] } }));
      await session.putRevision(vale({ hash: 'a1', at: '2005-04-10' }));
    });
    const records = store.county(SHIRE);
    const numbered = (await records.revisions()).map(({ returnId, no, hash }) => [returnId, no, hash]);
    expect(numbered).toEqual([
      ['vale 2004-05', 1, 'a1'],
      ['vale 2004-05', 2, 'a2'],
      ['vale 2004-05', 3, 'a1'],
      ['wold 2004-05', 1, 'b1'],
    ]);
    expect(await records.revisions('wold 2004-05')).toHaveLength(1);
    expect(await records.latestRevision('vale 2004-05')).toMatchObject({ no: 3, complete: true });
    expect(await records.latestRevision('wold 2004-05')).toMatchObject({ no: 1, complete: false });
    expect(await records.revisionByHash('a1')).toMatchObject({ no: 3, at: '2005-04-10' });
    expect(await records.revisionByHash('c1')).toBeNull();
    expect(await store.county('Wold').revisionByHash('a1')).toBeNull();
    const second = await records.revision('vale 2004-05', 2);
    expect(await records.recall(second!.reading)).toEqual({ plans: [] });
  });

  test('keeps the same value once', async () => {
    const [one, same, other] = await store.withLock(SHIRE, async (session) => [
      await session.keep({ a: 1 }),
      await session.keep({ a: 1 }),
      await session.keep({ a: 2 }),
    ]);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(await store.county(SHIRE).recall(one!)).toEqual({ a: 1 });
    await expect(store.county(SHIRE).recall('0000')).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('remembers what each publication was made with', async () => {
    await store.withLock(SHIRE, async (session) => {
      const vale = await session.keep([['r1', 'Light the alleys']]);
      const wold = await session.keep([['r2', 'Mark bicycles']]);
      await session.putPublication({ at: '2004-10-01', hash: 'x', facts: 2, parts: { vale } });
      await session.putPublication({ at: '2004-10-02', hash: 'y', facts: 5, parts: { vale, wold } });
    });
    const records = store.county(SHIRE);
    const last = await records.lastPublication();
    expect(last).toMatchObject({ no: 2, at: '2004-10-02', hash: 'y', facts: 5 });
    expect(await records.recall(last!.parts['wold']!)).toEqual([['r2', 'Mark bicycles']]);
    expect(Object.keys((await records.publication(1))!.parts)).toEqual(['vale']);
    expect(await records.publication(3)).toBeNull();
  });

  test('forgets what early publications were made with, and nothing else', async () => {
    await store.withLock(SHIRE, async (session) => {
      const common = await session.keepPart({ rows: ['common'] });
      const reading = await session.keep({ rows: ['common'] });
      expect(reading).toBe(common);
      for (const no of [1, 2, 3]) {
        const own = await session.keepPart({ rows: [no] });
        await session.putPublication({ at: '2004-10-01', hash: `b${no}`, facts: no, parts: { common, own } });
      }
    });
    const [first, third] = [
      await store.county(SHIRE).publication(1),
      await store.county(SHIRE).publication(3),
    ];
    await store.withLock(SHIRE, (session) => session.dropPartsBefore(3));
    const county = store.county(SHIRE);
    expect(await county.publication(1)).toMatchObject({ no: 1, hash: 'b1', parts: {} });
    expect(await county.publication(3)).toEqual(third);
    await expect(county.recall(first!.parts['own']!)).rejects.toBeInstanceOf(StoreFault);
    expect(await county.recall(third!.parts['own']!)).toEqual({ rows: [3] });
    expect(await county.recall(third!.parts['common']!)).toEqual({ rows: ['common'] });
    expect(await store.verify()).toEqual([]);
  });

  test('replaces a snapshot, and forgets it', async () => {
    await store.withLock(SHIRE, (session) => session.putSnapshot('vale', { facts: 3, value: { rows: 1 } }));
    await store.withLock(SHIRE, (session) => session.putSnapshot('vale', { facts: 4, value: { rows: 2 } }));
    await store.withLock(SHIRE, (session) => session.putSnapshot('wold', { facts: 2, value: null }));
    expect(await store.county(SHIRE).snapshot('vale')).toEqual({ facts: 4, value: { rows: 2 } });
    expect(await store.county(SHIRE).snapshots()).toEqual({ vale: 4, wold: 2 });
    await store.withLock(SHIRE, (session) => session.dropSnapshots('vale'));
    expect(await store.county(SHIRE).snapshots()).toEqual({ wold: 2 });
    await store.withLock(SHIRE, (session) => session.dropSnapshots());
    expect(await store.county(SHIRE).snapshots()).toEqual({});
  });

  test('work that throws leaves nothing of what it wrote, and the lock is free again', async () => {
    await store.append(SHIRE, [edit('before')]);
    const broken = store.withLock(SHIRE, async (session) => {
      await session.append([edit('lost')]);
      await session.putRevision(vale());
      await session.putSnapshot('vale', { facts: 2, value: 1 });
      throw new RangeError('the work broke');
    });
    await expect(broken).rejects.toThrow(RangeError);
    await store.append(SHIRE, [edit('after')]);
    expect((await store.county(SHIRE).facts()).map(({ no, body }) => [no, body])).toEqual([
      [1, 'before'],
      [2, 'after'],
    ]);
    expect(await store.county(SHIRE).revisions()).toEqual([]);
    expect(await store.county(SHIRE).snapshots()).toEqual({});
  });

  test('what is being written is not seen by others until it is done', async () => {
    const other = await open();
    await store.withLock(SHIRE, async (session) => {
      await session.append([edit('half')]);
      expect(await session.countFacts()).toBe(1);
      expect(await store.county(SHIRE).countFacts()).toBe(0);
      expect(await other.county(SHIRE).countFacts()).toBe(0);
    });
    expect(await other.county(SHIRE).countFacts()).toBe(1);
  });

  test('two workers never work on one county at once', async () => {
    const workers = [store, await open(), await open()];
    let working = 0;
    const turns = workers.flatMap((worker, who) =>
      Array.from({ length: 5 }, () =>
        worker.withLock(SHIRE, async (session) => {
          expect((working += 1)).toBe(1);
          const before = await session.countFacts();
          await sleep(3);
          await session.append([edit(who)]);
          expect(await session.countFacts()).toBe(before + 1);
          working -= 1;
        }),
      ),
    );
    await Promise.all(turns);
    expect((await store.county(SHIRE).facts()).map(({ no }) => no)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });

  test('who waits too long is told that another is at work', async () => {
    const other = await open();
    await store.withLock(SHIRE, async () => {
      const refused = other.withLock(SHIRE, () => Promise.resolve(), { patience: 60 });
      await expect(refused).rejects.toThrow(/another Shirebook is working on this county/);
      await expect(refused).rejects.toMatchObject({ name: 'StoreFault', reason: 'busy' });
    });
    await expect(other.withLock(SHIRE, () => Promise.resolve('in'))).resolves.toBe('in');
  });

  test('refuses to change or take out what has happened', async () => {
    await store.withLock(SHIRE, async (session) => {
      const revision = await session.putRevision(vale());
      await session.append([{ ...edit('as it was'), attachment: revision.reading }]);
      await session.putPublication({ at: '2004-10-01', hash: 'x', facts: 1, parts: {} });
    });
    const engine = await engineOf(address);
    try {
      for (const table of ['facts', 'kept', 'revisions', 'publications']) {
        const work = [sql`delete from ${sql.table(table)}`, sql`update ${sql.table(table)} set hash = 'z'`];
        if (table === 'facts') work[1] = sql`update facts set body = '"otherwise"'`;
        for (const change of work) {
          await expect(engine.exclusively('test', 1000, (db) => change.execute(db))).rejects.toMatchObject({
            message: expect.stringContaining(`${table} is only ever added to`),
          });
        }
      }
    } finally {
      await engine.close();
    }
    expect(await store.verify()).toEqual([]);
  });

  test('several may begin the same state at once', async () => {
    address = await emptyAddress();
    const stores = await Promise.all([open(), open(), open()]);
    await Promise.all(stores.map((one, index) => one.append(SHIRE, [edit(index)])));
    expect(await stores[0]!.county(SHIRE).countFacts()).toBe(3);
  });

  test('says so when a newer version has written it, and changes nothing', async () => {
    const later = { name: '99 of a later version', up: () => Promise.resolve() };
    const engine = await engineOf(address);
    await migrate(engine, [...MIGRATIONS, later]);
    await engine.close();
    await expect(openStore(address)).rejects.toMatchObject({ reason: 'newer' });
  });

  test('a migration that breaks leaves the tables as they were', async () => {
    const engine = await engineOf(address);
    const breaking = {
      name: '2 breaks',
      up: async (db: Parameters<(typeof MIGRATIONS)[number]['up']>[0]) => {
        await db.schema.createTable('half_made').addColumn('a', 'text').execute();
        throw new Error('broken');
      },
    };
    await expect(migrate(engine, [...MIGRATIONS, breaking])).rejects.toThrow('broken');
    await expect(sql`select * from half_made`.execute(engine.db)).rejects.toMatchObject({
      message: expect.stringContaining('half_made'),
    });
    await engine.close();
    await expect(openStore(address).then((again) => again.close())).resolves.toBeUndefined();
  });

  test('is whole after its writer was killed, again and again', async () => {
    await store.close();
    opened = [];
    for (const pause of [0, 11, 29, 62, 108, 161]) await writeAndKill(address, pause);
    store = await open();
    const records = store.county(SHIRE);
    const facts = await records.countFacts();
    expect(facts % 3).toBe(0);
    expect(facts).toBeGreaterThan(0);
    expect(await records.revisions()).toHaveLength(facts / 3);
    expect((await records.lastPublication())!.no).toBe(facts / 3);
    expect((await records.snapshot('vale'))!.facts).toBe(facts);
    expect(await store.verify()).toEqual([]);
  });
});

/** Has a process of its own write merges, and kills it that many milliseconds after it began. */
async function writeAndKill(address: string, pause: number): Promise<void> {
  const writer = spawn(process.execPath, [writing, address], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => writer.once('exit', resolve));
  await new Promise((resolve) => createInterface(writer.stdout).once('line', resolve));
  await sleep(pause);
  writer.kill('SIGKILL');
  await ended;
}

describe('a state that cannot be had', () => {
  test.each([
    [
      'a file that is no state',
      () => writeFileSync(path.join(folder, 'x.db'), 'Dear county, '.repeat(90)),
      'damaged',
    ],
    ['a folder that is not there', () => {}, 'no-folder'],
  ])('%s', async (_, prepare, reason) => {
    prepare();
    const file = path.join(folder, reason === 'damaged' ? 'x.db' : 'none/x.db');
    const refused = openStore(file);
    await expect(refused).rejects.toBeInstanceOf(StoreFault);
    await expect(refused).rejects.toMatchObject({ reason });
    await expect(refused).rejects.toThrow(file);
  });

  test('a server that is not there, told without its password', async () => {
    const refused = openStore('postgres://clerk:s3cret@127.0.0.1:9/plans');
    await expect(refused).rejects.toMatchObject({ reason: 'unreachable' });
    await expect(refused).rejects.toThrow(
      /^plans on 127\.0\.0\.1 cannot be used: the database does not answer/,
    );
  });

  test('a server that knows us not', async () => {
    const url = new URL(await postgres.emptyDatabase());
    url.password = 'wrong';
    await expect(openStore(url.href)).rejects.toMatchObject({ reason: 'not-allowed' });
  });
});

test('the state lies beside the book', () => {
  expect(stateFileOf(path.join('out', 'county.xlsx'))).toBe(path.join('out', 'county.shirebook.db'));
});
