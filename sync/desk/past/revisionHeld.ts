import { readingAsOf, type FactOf, type MergeFact, type Revision } from '../../../shared/merge';
import { Declined } from '../declined';

/** The revisions of a return, restored ones among them, in order. */
export function revisionsOf(
  facts: readonly MergeFact[],
  { id }: { readonly id: string },
): FactOf<'revision received' | 'restored'>[] {
  return facts.flatMap((fact) => ('revision' in fact && fact.returnId === id ? [fact] : []));
}

/**
 * A revision of a return with what the return held then: of a part, the whole that it was a part of.
 *
 * @throws Declined where there is no such revision
 */
export function revisionHeld(
  facts: readonly MergeFact[],
  of: { readonly id: string; readonly called: string },
  revision: number,
): Revision {
  const revisions = revisionsOf(facts, of);
  const wanted = revisions.find((fact) => fact.revision === revision);
  if (!wanted) {
    const numbers = revisions.map((fact) => fact.revision).join(', ');
    throw new Declined('not found', `${of.called} has no revision ${revision}: there are ${numbers}.`);
  }
  const reading = wanted.complete ? wanted.reading : readingAsOf(facts, of.id, revision);
  if (!reading) throw new Declined('not now', `Revision ${revision} of ${of.called} was never merged.`);
  return { ...wanted, reading };
}
