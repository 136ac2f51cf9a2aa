import type { Ledger } from '../ledger';
import type { OwnParts } from '../publication';
import type { Before } from './ahead';
import type { RevisionCame } from './takeRevision';

/**
 * Takes what came in for the first revision of a return that was merged, and made ready for the book,
 * before its turn.
 *
 * @returns whether it was taken: not where it comes to something else in this county
 */
export async function takeFirst(
  ledger: Ledger,
  parts: OwnParts,
  came: Omit<RevisionCame, 'reading' | 'found'>,
  { district, reading, found, first }: Before,
): Promise<boolean> {
  if (!first || first.gist.id !== came.returnId || district !== came.district) return false;
  const { place, written, ...rest } = came;
  const fact = { kind: 'revision received' as const, revision: 1, ...rest, reading };
  const trait = async () => ({ place, written, found: await ledger.keep(found) });
  const entry = await ledger.takeFirst(fact, first.gist, trait);
  if (entry) await parts.put(entry, first.part);
  return entry !== null;
}
