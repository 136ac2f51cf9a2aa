import type { MergeFact } from '../../../shared/merge';
import type { Reading } from '../../../shared/model';
import type { CountyRecords, CountySession, StoredFact } from '../../store';
import type { CountyFact, PackedRevision, RevisionTrait } from './countyFact';

const NO_TRAIT: RevisionTrait = { place: null, found: null, written: null };

/** A fact as it was stored, with the reading that is kept apart from it. */
export async function countyFactOf(
  records: CountyRecords,
  { kind, body, attachment }: StoredFact,
): Promise<{ readonly fact: CountyFact; readonly trait: RevisionTrait }> {
  const { place, found, written, ...rest } = body as CountyFact & Partial<RevisionTrait>;
  if (attachment === null) return { fact: { ...(body as CountyFact) }, trait: NO_TRAIT };
  const reading = (await records.recall(attachment)) as Reading;
  return {
    fact: { ...rest, kind, reading } as MergeFact,
    trait: { place: place ?? null, found: found ?? null, written: written ?? null },
  };
}

/** Writes a fact down for good; a revision's reading is kept apart, once for all that have the same. */
export async function storeFact(
  session: CountySession,
  fact: CountyFact | PackedRevision,
  trait: RevisionTrait = NO_TRAIT,
): Promise<void> {
  const { kind, on: at } = fact;
  if (!('reading' in fact)) {
    await session.append([{ at, kind, body: fact }]);
    return;
  }
  const { reading, ...body } = fact;
  const { returnId, hash, file, complete } = fact;
  const revision = await session.putRevision({ returnId, hash, file, at, complete, reading });
  await session.append([{ at, kind, body: { ...body, ...trait }, attachment: revision.reading }]);
}
