import { jsonOf, packed } from './keptValue';
import type {
  CountySession,
  NewFact,
  NewPublication,
  NewRevision,
  Snapshot,
  StoredFact,
  StoredPublication,
  StoredRevision,
} from './store';
import { StoredCounty } from './StoredCounty';

/** Rows written with one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 1000;

/** A county within its lock, where numbers can be given out: nobody else is counting. */
export class LockedCounty extends StoredCounty implements CountySession {
  async append(facts: readonly NewFact[]): Promise<readonly StoredFact[]> {
    const last = await this.countFacts();
    const numbered = facts.map(({ at, kind, body, attachment = null }, index): StoredFact => ({
      no: last + index + 1,
      at,
      kind,
      body,
      attachment,
    }));
    const county = this.name;
    const rows = numbered.map((fact) => ({ ...fact, county, body: jsonOf(fact.body) }));
    for (const some of chunks(rows)) await this.db.insertInto('facts').values(some).execute();
    return numbered;
  }

  async keep(value: unknown): Promise<string> {
    const { hash, bytes } = packed(value);
    // Deflating is what takes time, so look first whether it is there.
    const there = await this.db.selectFrom('kept').select('hash').where('hash', '=', hash).executeTakeFirst();
    if (!there) {
      await this.db
        .insertInto('kept')
        .values({ hash, bytes: bytes() })
        // Another county may just be keeping the same.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return hash;
  }

  async keepPart(value: unknown): Promise<string> {
    const { hash, bytes } = packed(value);
    const there = await this.#part(hash).executeTakeFirst();
    if (!there)
      await this.db.insertInto('parts').values({ county: this.name, hash, bytes: bytes() }).execute();
    return hash;
  }

  async dropPartsBefore(no: number): Promise<void> {
    const { db, name } = this;
    await db.deleteFrom('publication_parts').where('county', '=', name).where('no', '<', no).execute();
    const wanted = db.selectFrom('publication_parts').select('kept').where('county', '=', name);
    await db.deleteFrom('parts').where('county', '=', name).where('hash', 'not in', wanted).execute();
  }

  #part(hash: string) {
    return this.db
      .selectFrom('parts')
      .select('hash')
      .where('county', '=', this.name)
      .where('hash', '=', hash);
  }

  async putRevision({ reading, ...revision }: NewRevision): Promise<StoredRevision> {
    const { returnId, hash, file, at, complete } = revision;
    const no = ((await this.latestRevision(returnId))?.no ?? 0) + 1;
    const kept = await this.keep(reading);
    await this.db
      .insertInto('revisions')
      .values({
        county: this.name,
        return_id: returnId,
        no,
        hash,
        file,
        at,
        complete: complete ? 1 : 0,
        reading: kept,
      })
      .execute();
    return { returnId, no, hash, file, at, complete, reading: kept };
  }

  async putPublication({ at, hash, facts, parts }: NewPublication): Promise<StoredPublication> {
    const county = this.name;
    const no = ((await this.lastPublication())?.no ?? 0) + 1;
    await this.db.insertInto('publications').values({ county, no, at, hash, facts }).execute();
    const rows = Object.entries(parts).map(([part, kept]) => ({ county, no, part, kept }));
    for (const some of chunks(rows)) await this.db.insertInto('publication_parts').values(some).execute();
    return { no, at, hash, facts, parts };
  }

  async putSnapshot(part: string, { facts, value }: Snapshot): Promise<void> {
    const bytes = packed(value).bytes();
    await this.db
      .insertInto('snapshots')
      .values({ county: this.name, part, facts, bytes })
      .onConflict((conflict) => conflict.columns(['county', 'part']).doUpdateSet({ facts, bytes }))
      .execute();
  }

  async dropSnapshots(part?: string): Promise<void> {
    const all = this.db.deleteFrom('snapshots').where('county', '=', this.name);
    await (part === undefined ? all : all.where('part', '=', part)).execute();
  }
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}
