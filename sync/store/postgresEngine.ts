import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Engine } from './engine';
import type { Tables } from './schema';

/** How long to wait for the server to answer at all, in milliseconds. */
const CONNECT_TIMEOUT = 10_000;
/** How many connections are kept at most. */
const CONNECTIONS = 10;

/** A PostgreSQL database, which workers on several machines share. */
export async function postgresEngine(url: string): Promise<Engine> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    max: CONNECTIONS,
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
      onceBegun((begin) =>
        db.transaction().execute(async (transaction) => {
          // A timeout of 0 would be none at all.
          await sql`select set_config('lock_timeout', ${String(Math.max(1, Math.round(patience)))}, true)`.execute(
            transaction,
          );
          await sql`select pg_advisory_xact_lock(hashtextextended(${`shirebook ${lock}`}, 0))`.execute(
            transaction,
          );
          await sql`select set_config('lock_timeout', '0', true)`.execute(transaction);
          begin();
          return work(transaction);
        }),
      ),
    verify: async () => [],
    close: () => db.destroy(),
  };
}

/**
 * Runs a transaction on another connection where the one it was given turns out to be cut, as a restart of the
 * server leaves all that are kept. Once it has begun its work, nobody but its caller can tell whether to do it again.
 */
async function onceBegun<T>(transaction: (begin: () => void) => Promise<T>): Promise<T> {
  for (let left = CONNECTIONS; ; left -= 1) {
    let hasBegun = false;
    try {
      return await transaction(() => {
        hasBegun = true;
      });
    } catch (error) {
      if (hasBegun || left === 0 || !isCut(error)) throw error;
    }
  }
}

/** The server said goodbye (https://www.postgresql.org/docs/current/errcodes-appendix.html), or went without. */
function isCut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(?:57P0[12]|08006|ECONNRESET|EPIPE)$/.test(code) || /^Connection terminated/.test(error.message);
}

/** `counties on db.example.org`: where it is, without who or with which password. */
function placeOf(url: string): string {
  const { pathname, hostname } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1)) || 'The database';
  return hostname ? `${database} on ${hostname}` : database;
}
