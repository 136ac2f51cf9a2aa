import { sql } from 'kysely';
import type { Engine } from './engine';
import type { Database } from './schema';

/** Whole change of the schema. Once released it stays as it is: what comes later is another one. */
export interface Migration {
  /** Never used twice; they run in the order of this file. */
  readonly name: string;
  readonly up: (db: Database, dialect: Engine['dialect']) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    name: '1 facts, revisions, publications',
    async up(db, dialect) {
      const bytes = dialect === 'sqlite' ? sql`blob` : sql`bytea`;
      await db.schema
        .createTable('facts')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('no', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('attachment', 'text')
        .addPrimaryKeyConstraint('facts_key', ['county', 'no'])
        .execute();
      await db.schema
        .createTable('kept')
        .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
        .addColumn('bytes', bytes, (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('revisions')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('return_id', 'text', (column) => column.notNull())
        .addColumn('no', 'integer', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('file', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('complete', 'integer', (column) => column.notNull())
        .addColumn('reading', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('revisions_key', ['county', 'return_id', 'no'])
        .execute();
      await db.schema.createIndex('revisions_by_hash').on('revisions').columns(['county', 'hash']).execute();
      await db.schema
        .createTable('publications')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('no', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('facts', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('publications_key', ['county', 'no'])
        .execute();
      await db.schema
        .createTable('publication_parts')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('no', 'integer', (column) => column.notNull())
        .addColumn('part', 'text', (column) => column.notNull())
        .addColumn('kept', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('publication_parts_key', ['county', 'no', 'part'])
        .execute();
      await db.schema
        .createTable('snapshots')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('part', 'text', (column) => column.notNull())
        .addColumn('facts', 'integer', (column) => column.notNull())
        .addColumn('bytes', bytes, (column) => column.notNull())
        .addPrimaryKeyConstraint('snapshots_key', ['county', 'part'])
        .execute();
      await keepAsWritten(db, dialect, ['facts', 'kept', 'revisions', 'publications']);
    },
  },
  {
    name: '2 parts of publications, which go when nobody can have the workbook any more',
    async up(db, dialect) {
      await db.schema
        .createTable('parts')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('bytes', dialect === 'sqlite' ? sql`blob` : sql`bytea`, (column) => column.notNull())
        .addPrimaryKeyConstraint('parts_key', ['county', 'hash'])
        .execute();
    },
  },
  {
    name: '3 keys to the API, and the codes they are handed out by',
    async up(db) {
      await db.schema
        .createTable('access_keys')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('district', 'text')
        .addColumn('made', 'text', (column) => column.notNull())
        .addColumn('last_used', 'text')
        .addColumn('revoked', 'text')
        .addPrimaryKeyConstraint('access_keys_key', ['county', 'id'])
        .execute();
      await db.schema
        .createTable('pairing_codes')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('district', 'text', (column) => column.notNull())
        .addColumn('until', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('pairing_codes_key', ['county', 'hash'])
        .execute();
    },
  },
  {
    name: '4 guesses at these codes, which all workers count together',
    async up(db) {
      await db.schema
        .createTable('pairing_guesses')
        .addColumn('county', 'text', (column) => column.notNull())
        .addColumn('who', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('pairing_guesses_by_county')
        .on('pairing_guesses')
        .columns(['county', 'at'])
        .execute();
    },
  },
];

/** Has the database itself refuse to change or take out a row: history is added to, and nothing else. */
async function keepAsWritten(
  db: Database,
  dialect: Engine['dialect'],
  tables: readonly string[],
): Promise<void> {
  if (dialect === 'postgres') {
    await sql`create function shirebook_refuse() returns trigger language plpgsql as
      $$ begin raise exception '% is only ever added to', tg_table_name; end $$`.execute(db);
  }
  for (const table of tables) {
    for (const event of ['update', 'delete']) {
      const trigger = sql.ref(`${table}_refuses_${event}`);
      const change = sql`create trigger ${trigger} before ${sql.raw(event)} on ${sql.table(table)}`;
      const refusal =
        dialect === 'postgres'
          ? sql`for each row execute function shirebook_refuse()`
          : sql`begin select raise(abort, ${sql.lit(`${table} is only ever added to`)}); end`;
      await sql`${change} ${refusal}`.execute(db);
    }
  }
}
