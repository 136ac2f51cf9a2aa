import type { Engine } from './engine';
import { soundJson } from './keptValue';

/** What is wrong with what is stored, in sentences. Reads everything, value by value. */
export async function verifyStore({ db, place, verify }: Engine): Promise<readonly string[]> {
  const faults = [...(await verify()).map((word) => `${place}: ${word}.`)];
  const counted = await db
    .selectFrom('facts')
    .select(({ fn }) => ['county', fn.max('no').as('last'), fn.countAll().as('count')])
    .groupBy('county')
    .orderBy('county')
    .execute();
  for (const { county, last, count } of counted) {
    if (Number(last) !== Number(count)) {
      faults.push(`${county}: ${Number(last) - Number(count)} of ${last} facts are missing.`);
    }
  }
  const wanted = await db
    .selectFrom('revisions')
    .select('reading as hash')
    .union(
      db
        .selectFrom('facts')
        .select('attachment as hash')
        .where('attachment', 'is not', null)
        .$narrowType<{ hash: string }>(),
    )
    .execute();
  const inParts = await db
    .selectFrom('publication_parts')
    .select(['county', 'kept as hash'])
    .distinct()
    .execute();
  const kept = (hash: string) =>
    db.selectFrom('kept').select('bytes').where('hash', '=', hash).executeTakeFirst();
  const part = (county: string, hash: string) =>
    db
      .selectFrom('parts')
      .select('bytes')
      .where('county', '=', county)
      .where('hash', '=', hash)
      .executeTakeFirst();
  const look = (hash: string, row: { readonly bytes: Uint8Array } | undefined) => {
    if (!row) faults.push(`${place}: the value ${hash.slice(0, 12)} is missing.`);
    else if (soundJson(hash, row.bytes) === null)
      faults.push(`${place}: the value ${hash.slice(0, 12)} is damaged.`);
  };
  for (const { hash } of wanted) look(hash, await kept(hash));
  for (const { county, hash } of inParts) look(hash, (await part(county, hash)) ?? (await kept(hash)));
  return faults;
}
