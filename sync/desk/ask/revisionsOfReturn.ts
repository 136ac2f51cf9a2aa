import { diffRevisions } from '../../../shared/merge';
import type { ChangeLine, RevisionLine } from '../../../shared/protocol';
import { CountyPast, openReturnOf, revisionHeld } from '../past';
import type { OpenCounty } from '../state';
import { lineOfChange } from './lineOfChange';

/** A return's revisions in their order. */
export async function revisionLines(county: OpenCounty, returnId: string): Promise<RevisionLine[]> {
  const past = await CountyPast.of(county.records);
  return past.heads.flatMap(({ fact }) => {
    if (!('revision' in fact) || fact.returnId !== returnId) return [];
    const { revision, hash, on, by, district, file } = fact;
    const restoredFrom = fact.kind === 'restored' ? fact.of : null;
    return [{ revision, hash, on, by: by ?? district, file, restoredFrom }];
  });
}

/**
 * What differs between two revisions of a return, in the district's words.
 *
 * @throws Declined where it has no such revision
 */
export async function diffOf(
  county: OpenCounty,
  returnId: string,
  from: number,
  to: number,
): Promise<ChangeLine[]> {
  const open = await openReturnOf(await county.ledger(), returnId);
  if (!open) return [];
  const past = await CountyPast.of(county.records);
  const facts = (await past.facts(new Set([returnId]))).map(({ fact }) => fact);
  for (const wanted of [from, to]) revisionHeld(facts, { id: returnId, called: open.called }, wanted);
  return diffRevisions(facts, returnId, from, to).map(lineOfChange);
}
