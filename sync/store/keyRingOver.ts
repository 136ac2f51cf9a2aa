import type { Selectable } from 'kysely';
import type { Engine } from './engine';
import type { Database, Tables } from './schema';
import type { KeyRing, StoredKey } from './store';
import { asStoreFault } from './storeFault';
import { takeGuess } from './takeGuess';

/** How long to wait for whoever is writing, in milliseconds. */
const PATIENCE = 30_000;
/** A day of use that is not written down is no harm: nobody shall wait for it. */
const PATIENCE_FOR_USE = 0;

/** A county's keys in a database. They have a lock of their own where the database can give one. */
export function keyRingOver(engine: Engine, county: string): KeyRing {
  const write = <T>(work: (db: Database) => Promise<T>, patience = PATIENCE) =>
    told(engine, () => engine.exclusively(`keys of ${county}`, patience, work));
  return {
    keys: () =>
      told(engine, async () => {
        const rows = await keysIn(engine.db, county).orderBy('made').orderBy('id').execute();
        return rows.map(keyOf);
      }),
    key: (id) =>
      told(engine, async () => {
        const row = await keysIn(engine.db, county).where('id', '=', id).executeTakeFirst();
        return row ? keyOf(row) : null;
      }),
    put: (key) => write((db) => put(db, county, key)),
    revoke: (id, at) =>
      write(async (db) => {
        const there = await keysIn(db, county).where('id', '=', id).executeTakeFirst();
        await db
          .updateTable('access_keys')
          .set({ revoked: at })
          .where('county', '=', county)
          .where('id', '=', id)
          .where('revoked', 'is', null)
          .execute();
        return there !== undefined;
      }),
    used: (id, day) =>
      write(async (db) => {
        await db
          .updateTable('access_keys')
          .set({ last_used: day })
          .where('county', '=', county)
          .where('id', '=', id)
          .execute();
      }, PATIENCE_FOR_USE),
    offer: (code, now) =>
      write(async (db) => {
        await db.deleteFrom('pairing_codes').where('county', '=', county).where('until', '<=', now).execute();
        await db
          .insertInto('pairing_codes')
          .values({ county, ...code })
          .execute();
      }),
    redeem: (hash, now, keyFor) =>
      write(async (db) => {
        const offered = await db
          .deleteFrom('pairing_codes')
          .where('county', '=', county)
          .where('hash', '=', hash)
          .where('until', '>', now)
          .returning('district')
          .executeTakeFirst();
        if (!offered) return null;
        const key = keyFor(offered.district);
        await put(db, county, key);
        return key;
      }),
    guess: (guess) => write((db) => takeGuess(db, county, guess)),
    forgive: (who) =>
      write(async (db) => {
        await db.deleteFrom('pairing_guesses').where('county', '=', county).where('who', '=', who).execute();
      }),
  };
}

function keysIn(db: Database, county: string) {
  return db.selectFrom('access_keys').selectAll().where('county', '=', county);
}

async function put(db: Database, county: string, { lastUsed, ...key }: StoredKey): Promise<void> {
  await db
    .insertInto('access_keys')
    .values({ county, ...key, last_used: lastUsed })
    .execute();
}

function keyOf({
  id,
  hash,
  district,
  made,
  last_used,
  revoked,
}: Selectable<Tables['access_keys']>): StoredKey {
  return { id, hash, district, made, lastUsed: last_used, revoked };
}

async function told<T>({ place }: Engine, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreFault(error, place);
  }
}
