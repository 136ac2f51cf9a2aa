import type { FactOf, MergeFact } from '../facts';
import { planMerge, SAME_ROW } from '../fold';
import { EMPTY, type MergeState } from '../state';

type RevisionFact = FactOf<'revision received' | 'restored'>;

/**
 * What a return's revisions add up to without anything of the county's but its answers to "is this the
 * same action?", which are taken as soon as that is asked.
 *
 * @param facts the county's, in their order
 * @param until the last revision to take
 * @param from what the revisions before came to
 */
export function districtsWords(
  facts: readonly MergeFact[],
  returnId: string,
  until: number,
  from: MergeState = EMPTY,
): MergeState {
  const done = from.returns[returnId]?.latest.revision ?? 0;
  const answers = facts.filter(isAnswer);
  return facts
    .filter(isRevision)
    .filter((fact) => fact.returnId === returnId && fact.revision > done && fact.revision <= until)
    .reduce((state, fact) => answered(planMerge(state, asMade(fact)).after, answers), from);
}

/** A revision is taken for what it holds: that it was sent before does not make it none. */
function asMade(fact: RevisionFact): MergeFact {
  return { ...fact, kind: 'restored', of: 'of' in fact ? fact.of : fact.revision };
}

function answered(state: MergeState, answers: readonly MergeFact[]): MergeState {
  return answers.reduce((known, answer) => {
    const { outcome, after } = planMerge(known, answer);
    return outcome === 'taken' ? after : known;
  }, state);
}

function isRevision(fact: MergeFact): fact is RevisionFact {
  return fact.kind === 'revision received' || fact.kind === 'restored';
}

function isAnswer(fact: MergeFact): boolean {
  return fact.kind === 'identity answered' || (fact.kind === 'decision made' && fact.field === SAME_ROW);
}
