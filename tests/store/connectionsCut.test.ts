import { execFileSync } from 'node:child_process';
import type { Engine } from '../../sync/store/engine';
import { postgresEngine } from '../../sync/store/postgresEngine';
import { Postgres } from './aPostgres';

/** Has the server end all other connections to that database. */
const CUT = `const { Client } = require('pg');
  const client = new Client({ connectionString: process.argv[1] });
  client.connect().then(async () => {
    await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    await client.end();
  });`;

describe('a transaction where the server has cut the connections that were kept', () => {
  let postgres: Postgres;
  let url: string;
  let engine: Engine;
  let done: number;
  beforeAll(async () => {
    postgres = await Postgres.start();
  });
  afterAll(() => postgres.stop());
  beforeEach(async () => {
    url = await postgres.emptyDatabase();
    engine = await postgresEngine(url);
    done = 0;
  });
  afterEach(() => engine.close());

  /** Nothing is heard of it here until somebody asks the server again. */
  const cut = () => execFileSync(process.execPath, ['-e', CUT, url], { cwd: __dirname });
  const work = (lock: string) =>
    engine.exclusively(lock, 10_000, () => {
      done += 1;
      return Promise.resolve(done);
    });

  test('goes on with new ones, and does its work once', async () => {
    await Promise.all(['a', 'b', 'c'].map((lock) => work(lock)));
    expect(done).toBe(3);
    cut();
    expect(await work('a')).toBe(4);
    expect(done).toBe(4);
  });

  test('is not done again where it had begun', async () => {
    await expect(
      engine.exclusively('a', 10_000, async (db) => {
        done += 1;
        cut();
        await db.selectFrom('access_keys').selectAll().execute();
      }),
    ).rejects.toThrow(/terminat/);
    expect(done).toBe(1);
  });
});
