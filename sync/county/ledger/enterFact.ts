import type { MergeFact, MergePlan, ReturnState } from '../../../shared/merge';
import type { CountyFact, PackedRevision, RevisionTrait } from './countyFact';
import { entryOf, gistOf, type CountyIndex, type ReturnEntry, type ReturnGist } from './countyIndex';
import { returnOfFact } from './homes';

/**
 * Enters a fact that was merged in the index, under its number.
 *
 * @returns its return as it stands then; null where the fact concerns none
 */
export function enterMerged(
  index: CountyIndex,
  fact: MergeFact,
  { after, unplaced }: MergePlan,
  no: number,
  trait?: RevisionTrait,
): ReturnState | null {
  index.unplaced.push(...unplaced);
  const id = returnOfFact(fact, index);
  const of = id === null ? undefined : after.returns[id];
  if (id === null || !of) return null;
  enterReturn(index, fact, gistOf(of), no, trait);
  return of;
}

/** Enters what a return comes to with a fact, by its number. */
export function enterReturn(
  index: CountyIndex,
  fact: MergeFact | PackedRevision,
  gist: ReturnGist,
  no: number,
  trait?: RevisionTrait,
): ReturnEntry {
  const { id } = gist;
  const before = index.returns[id];
  const again = fact.kind === 'restored' ? before?.found[fact.of] : undefined;
  const found = trait?.found ?? again ?? null;
  const entry = entryOf(gist, fact, no, before, { found, written: trait?.written ?? null });
  index.returns[id] = entry;
  for (const plan of gist.plans) index.plans[plan.id] = id;
  if (fact.kind === 'revision received') enterFile(index, trait?.place ?? null, fact.hash, id);
  return entry;
}

/** A return that came in is refused no longer, wherever it lay. */
function enterFile(index: CountyIndex, place: string | null, hash: string, returnId: string): void {
  if (place !== null) {
    index.files[place] = { hash, returnId };
    delete index.refusals[place];
  }
  for (const refused of Object.values(index.refusals))
    if (refused.returnId === returnId) delete index.refusals[refused.place];
}

/** Enters what happened beside the merge. */
export function enterBeside(index: CountyIndex, fact: Exclude<CountyFact, MergeFact>): void {
  switch (fact.kind) {
    case 'return refused':
      index.refusals[fact.place] = fact;
      break;
    case 'refusal settled':
      delete index.refusals[fact.place];
      break;
    case 'note found':
      index.notes.push(fact);
  }
}
