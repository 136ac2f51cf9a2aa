import type { Engine } from './engine';
import { MIGRATIONS, type Migration } from './migrations';
import { storeFault } from './storeFault';

/** How long to wait for another process that is just making the tables, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Brings the tables to what this version needs, all or nothing, however many start at once.
 *
 * @throws StoreFault `newer` where a later version has changed them already
 */
export async function migrate(engine: Engine, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await engine.exclusively('schema', PATIENCE, async (db) => {
    await db.schema
      .createTable('schema_changes')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .execute();
    const done = new Set(
      (await db.selectFrom('schema_changes').select('name').execute()).map(({ name }) => name),
    );
    for (const { name, up } of migrations) {
      if (done.delete(name)) continue;
      await up(db, engine.dialect);
      await db.insertInto('schema_changes').values({ name }).execute();
    }
    if (done.size > 0) throw storeFault('newer', engine.place);
  });
}
