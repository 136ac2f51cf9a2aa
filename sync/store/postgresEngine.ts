import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Engine } from './engine';
import type { Tables } from './schema';

/** How long to wait for the server to answer at all, in milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/** A PostgreSQL database, which workers on several machines share. */
export async function postgresEngine(url: string): Promise<Engine> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'shirebook',
  });
  // A connection that breaks is replaced, and whoever is using it is told by its query; without a listener,
  // idle or between two queries of a transaction, it would end the process.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: 'postgres',
    place: placeOf(url),
    db,
    exclusively: (lock, patience, work) =>
      db.transaction().execute(async (transaction) => {
        // A timeout of 0 would be none at all.
        await sql`select set_config('lock_timeout', ${String(Math.max(1, Math.round(patience)))}, true)`.execute(
          transaction,
        );
        await sql`select pg_advisory_xact_lock(hashtextextended(${`shirebook ${lock}`}, 0))`.execute(
          transaction,
        );
        await sql`select set_config('lock_timeout', '0', true)`.execute(transaction);
        return work(transaction);
      }),
    verify: async () => [],
    close: () => db.destroy(),
  };
}

/** `counties on db.example.org`: where it is, without who or with which password. */
function placeOf(url: string): string {
  const { pathname, hostname } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1)) || 'The database';
  return hostname ? `${database} on ${hostname}` : database;
}
