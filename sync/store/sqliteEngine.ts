import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql, SqliteDialect } from 'kysely';
import type { Engine } from './engine';
import type { Database, Tables } from './schema';
import { storeFault } from './storeFault';

/** How often to look whether another process has ended with the file, in milliseconds. */
const PAUSE = 25;
/** How long SQLite itself waits for a moment's lock, such as another's commit, in milliseconds. */
const MOMENT = 5000;

/**
 * A SQLite file. It keeps a rollback journal rather than a write-ahead log, since a county's folder is
 * often on a network drive, where the log's shared memory does not work; and it is one file at rest.
 */
export async function sqliteEngine(file: string): Promise<Engine> {
  const { default: Sqlite } = await import('better-sqlite3');
  const folder = await stat(path.dirname(file)).catch(() => null);
  if (!folder?.isDirectory()) throw storeFault('no-folder', file);
  const there = await stat(file).catch(() => null);
  if (there && !there.isFile()) throw storeFault('damaged', file);
  // One writes, and may be in a transaction for long; the other reads what was there before it.
  const writing = new Sqlite(file, { timeout: MOMENT });
  const reading = new Sqlite(file, { timeout: MOMENT });
  try {
    writing.pragma('journal_mode = DELETE');
    writing.pragma('synchronous = FULL');
    // A transaction that outgrows the cache would otherwise shut out readers long before its end.
    writing.pragma('cache_spill = OFF');
    reading.pragma('query_only = ON');
  } catch (error) {
    writing.close();
    reading.close();
    throw error;
  }
  const writer = new Kysely<Tables>({ dialect: new SqliteDialect({ database: writing }) });
  const reader = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reading }) });
  return {
    dialect: 'sqlite',
    place: file,
    db: reader,
    // The whole file is locked, whatever the county: a file holds one county as a rule.
    exclusively: (_lock, patience, work) =>
      writer.connection().execute(async (connection) => {
        await begin(connection, patience);
        try {
          const result = await work(connection);
          await sql`commit`.execute(connection);
          return result;
        } catch (error) {
          // Some errors, a full disk for one, have rolled back already.
          if (writing.inTransaction) await sql`rollback`.execute(connection);
          throw error;
        }
      }),
    verify: async () => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(reader);
      return rows.map((row) => row.integrity_check).filter((word) => word !== 'ok');
    },
    close: async () => {
      // Kysely closes only what it has used.
      await Promise.all([writer.destroy(), reader.destroy()]);
      writing.close();
      reading.close();
    },
  };

  /** Asks again and again instead of waiting within SQLite, which would stop everything else in the process. */
  async function begin(connection: Database, patience: number): Promise<void> {
    const until = performance.now() + patience;
    writing.pragma('busy_timeout = 0');
    try {
      for (;;) {
        try {
          await sql`begin immediate`.execute(connection);
          return;
        } catch (error) {
          if (!isBusy(error) || performance.now() >= until) throw error;
          await sleep(PAUSE);
        }
      }
    } finally {
      writing.pragma(`busy_timeout = ${MOMENT}`);
    }
  }
}

/** By its code, not its class: the driver's native half keeps the class of whoever loaded it first. */
function isBusy(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}
