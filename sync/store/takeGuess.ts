import type { Database } from './schema';
import type { Guess } from './store';

/**
 * Takes a guess down where there were not too many. One that is refused is not counted, so that a county
 * never keeps more of them than it allows.
 *
 * @returns the instant of the first guess where there were too many, else null
 */
export async function takeGuess(
  db: Database,
  county: string,
  { who, at, since, most }: Guess,
): Promise<string | null> {
  await db.deleteFrom('pairing_guesses').where('county', '=', county).where('at', '<=', since).execute();
  const all = await db
    .selectFrom('pairing_guesses')
    .select(['who', 'at'])
    .where('county', '=', county)
    .orderBy('at')
    .execute();
  const own = all.filter((guess) => guess.who === who);
  if (own.length >= most.byOne) return own[0]!.at;
  if (all.length >= most.byAll) return all[0]!.at;
  await db.insertInto('pairing_guesses').values({ county, who, at }).execute();
  return null;
}
