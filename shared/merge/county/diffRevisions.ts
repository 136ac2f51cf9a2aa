import type { Change } from '../../book';
import type { MergeFact, FactOf } from '../facts';
import { planMerge, SAME_ROW } from '../fold';
import { EMPTY, type MergeState } from '../state';
import { changesSince } from './changesSince';

/**
 * What differs between two revisions of a return, cell by cell, rows that came and went among them: what
 * the district said, without what the county made of it. Rows are known through all revisions between,
 * and by what the county answered about them. Backwards where `from` is the later.
 *
 * @param facts the county's, in their order
 */
export function diffRevisions(
  facts: readonly MergeFact[],
  returnId: string,
  from: number,
  to: number,
): Change[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const revisions = facts.filter(
    (fact): fact is RevisionFact => isRevision(fact) && fact.returnId === returnId,
  );
  const answers = facts.filter(isAnswer);
  const at = (revision: number, state: MergeState) => through(revisions, answers, revision, state);
  const before = at(first, EMPTY);
  const changes = changesSince(at(last, before), before.facts);
  return from <= to ? changes : changes.map((change) => ({ ...change, was: change.now, now: change.was }));
}

type RevisionFact = FactOf<'revision received' | 'restored'>;

/** The state once a revision is merged, and everything answered that was asked by then. */
function through(
  revisions: readonly RevisionFact[],
  answers: readonly MergeFact[],
  until: number,
  state: MergeState,
): MergeState {
  const done = Object.values(state.returns)[0]?.latest.revision ?? 0;
  return revisions
    .filter(({ revision }) => revision > done && revision <= until)
    .reduce((merged, fact) => answered(planMerge(merged, asFirstSent(fact)).after, answers), state);
}

/** A revision is compared for what it holds: that it was sent before does not make it none. */
function asFirstSent(fact: RevisionFact): MergeFact {
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
