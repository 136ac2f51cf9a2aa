import type { Selectable } from 'kysely';
import { openKept, unpacked } from './keptValue';
import type { Database, Tables } from './schema';
import type { CountyRecords, Kept, Snapshot, StoredFact, StoredPublication, StoredRevision } from './store';
import { storeFault } from './storeFault';

/** A county as it stands in a database: outside a lock as it is now, within one as of one moment. */
export class StoredCounty implements CountyRecords {
  constructor(
    protected readonly db: Database,
    protected readonly name: string,
    protected readonly place: string,
  ) {}

  async facts(since = 0): Promise<readonly StoredFact[]> {
    const rows = await this.#facts().where('no', '>', since).orderBy('no').execute();
    return rows.map(factOf);
  }

  async fact(no: number): Promise<StoredFact | null> {
    const row = await this.#facts().where('no', '=', no).executeTakeFirst();
    return row ? factOf(row) : null;
  }

  async countFacts(): Promise<number> {
    const row = await this.db
      .selectFrom('facts')
      .select('no')
      .where('county', '=', this.name)
      .orderBy('no', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.no ?? 0;
  }

  async revisions(returnId?: string): Promise<readonly StoredRevision[]> {
    const query = this.#revisions().orderBy('return_id').orderBy('no');
    const rows = await (returnId === undefined ? query : query.where('return_id', '=', returnId)).execute();
    return rows.map(revisionOf);
  }

  async revision(returnId: string, no: number): Promise<StoredRevision | null> {
    const row = await this.#revisions()
      .where('return_id', '=', returnId)
      .where('no', '=', no)
      .executeTakeFirst();
    return row ? revisionOf(row) : null;
  }

  async latestRevision(returnId: string): Promise<StoredRevision | null> {
    const row = await this.#revisions()
      .where('return_id', '=', returnId)
      .orderBy('no', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? revisionOf(row) : null;
  }

  async revisionByHash(hash: string): Promise<StoredRevision | null> {
    const row = await this.#revisions()
      .where('hash', '=', hash)
      .orderBy('at', 'desc')
      .orderBy('no', 'desc')
      .orderBy('return_id')
      .limit(1)
      .executeTakeFirst();
    return row ? revisionOf(row) : null;
  }

  async lastPublication(): Promise<StoredPublication | null> {
    const row = await this.#publications().orderBy('no', 'desc').limit(1).executeTakeFirst();
    return row ? this.#withParts(row) : null;
  }

  async publication(no: number): Promise<StoredPublication | null> {
    const row = await this.#publications().where('no', '=', no).executeTakeFirst();
    return row ? this.#withParts(row) : null;
  }

  async recall(hash: string): Promise<unknown> {
    const value = openKept(await this.recallKept(hash));
    if (value === undefined) throw storeFault('damaged', this.place);
    return value;
  }

  async recallKept(hash: string): Promise<Kept> {
    const kept = this.db.selectFrom('kept').select('bytes').where('hash', '=', hash);
    const part = this.db.selectFrom('parts').select('bytes').where('hash', '=', hash);
    const row =
      (await kept.executeTakeFirst()) ?? (await part.where('county', '=', this.name).executeTakeFirst());
    if (!row) throw storeFault('damaged', this.place);
    return { hash, bytes: row.bytes };
  }

  async snapshot(part: string): Promise<Snapshot | null> {
    const row = await this.db
      .selectFrom('snapshots')
      .select(['facts', 'bytes'])
      .where('county', '=', this.name)
      .where('part', '=', part)
      .executeTakeFirst();
    return row ? { facts: row.facts, value: unpacked(row.bytes) } : null;
  }

  async snapshots(): Promise<Readonly<Record<string, number>>> {
    const rows = await this.db
      .selectFrom('snapshots')
      .select(['part', 'facts'])
      .where('county', '=', this.name)
      .orderBy('part')
      .execute();
    return Object.fromEntries(rows.map(({ part, facts }) => [part, facts]));
  }

  #facts() {
    return this.db
      .selectFrom('facts')
      .select(['no', 'at', 'kind', 'body', 'attachment'])
      .where('county', '=', this.name);
  }

  #revisions() {
    return this.db.selectFrom('revisions').selectAll().where('county', '=', this.name);
  }

  #publications() {
    return this.db.selectFrom('publications').selectAll().where('county', '=', this.name);
  }

  async #withParts({ no, at, hash, facts }: Selectable<Tables['publications']>): Promise<StoredPublication> {
    const rows = await this.db
      .selectFrom('publication_parts')
      .select(['part', 'kept'])
      .where('county', '=', this.name)
      .where('no', '=', no)
      .orderBy('part')
      .execute();
    return { no, at, hash, facts, parts: Object.fromEntries(rows.map(({ part, kept }) => [part, kept])) };
  }
}

function factOf(row: Omit<Selectable<Tables['facts']>, 'county'>): StoredFact {
  return { ...row, body: JSON.parse(row.body) as unknown };
}

function revisionOf(row: Selectable<Tables['revisions']>): StoredRevision {
  const { return_id: returnId, no, hash, file, at, complete, reading } = row;
  return { returnId, no, hash, file, at, complete: complete === 1, reading };
}
