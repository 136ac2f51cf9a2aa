import type { Engine } from './engine';
import { keyRingOver } from './keyRingOver';
import { isServer } from './isServer';
import { LockedCounty } from './LockedCounty';
import { migrate } from './migrate';
import { postgresEngine } from './postgresEngine';
import { sqliteEngine } from './sqliteEngine';
import type { CountySession, LockOptions, NewFact, Store } from './store';
import { StoredCounty } from './StoredCounty';
import { asStoreFault } from './storeFault';
import { verifyStore } from './verifyStore';

const PATIENCE = 30_000;

/**
 * Opens the state, or begins it where there is none.
 *
 * @param address path of a SQLite file, or a PostgreSQL URL (`postgres://…`)
 * @throws StoreFault
 */
export async function openStore(address: string): Promise<Store> {
  const isShared = isServer(address);
  const engine = await told(isShared ? 'The database' : address, () =>
    isShared ? postgresEngine(address) : sqliteEngine(address),
  );
  try {
    await told(engine.place, () => migrate(engine));
  } catch (error) {
    await engine.close();
    throw error;
  }
  return storeOver(engine);
}

function storeOver(engine: Engine): Store {
  const { place, db } = engine;
  const withLock = async <T>(
    county: string,
    work: (session: CountySession) => Promise<T>,
    { patience = PATIENCE }: LockOptions = {},
  ): Promise<T> => {
    // What the work did besides may fail in ways that look like the database's: those are its own.
    let ofWork: { readonly error: unknown } | null = null;
    try {
      return await engine.exclusively(`county ${county}`, patience, async (locked) => {
        try {
          return await work(tellingFaults(new LockedCounty(locked, county, place), place));
        } catch (error) {
          ofWork = { error };
          throw error;
        }
      });
    } catch (error) {
      throw ofWork ? error : asStoreFault(error, place);
    }
  };
  return {
    counties: () =>
      told(place, async () => {
        const rows = await db.selectFrom('facts').select('county').distinct().orderBy('county').execute();
        return rows.map(({ county }) => county);
      }),
    county: (county) => tellingFaults(new StoredCounty(db, county, place), place),
    withLock,
    append: (county, facts: readonly NewFact[]) => withLock(county, (session) => session.append(facts)),
    keyRing: (county) => keyRingOver(engine, county),
    verify: () => told(place, () => verifyStore(engine)),
    close: () => engine.close(),
  };
}

/** The database's errors in our words. */
async function told<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreFault(error, place);
  }
}

/** The same records, whose methods tell the database's errors in our words. */
function tellingFaults<Records extends StoredCounty>(records: Records, place: string): Records {
  return new Proxy(records, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) =>
        told(place, async () => Reflect.apply(member, target, given) as unknown);
    },
  });
}
