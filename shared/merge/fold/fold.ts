import type { MergeFact } from '../facts';
import { EMPTY, type MergeState } from '../state';
import { answerIdentity } from './answerIdentity';
import { Draft } from './Draft';
import { editCell } from './editCell';
import { makeDecision } from './makeDecision';
import type { MergePlan } from './MergePlan';
import { receiveRevision } from './receiveRevision';
import { reOpen, signOff } from './signOff';
import { writeAnnotation } from './writeAnnotation';

/** The state of a county: its facts in their order, from a state folded of those before. */
export function fold(facts: Iterable<MergeFact>, from: MergeState = EMPTY): MergeState {
  const draft = new Draft(from);
  for (const fact of facts) take(draft, fact);
  return draft.state;
}

/** What a fact would do to a county. Nothing is done: `after` is the state if it is. */
export function planMerge(state: MergeState, fact: MergeFact): MergePlan {
  const draft = new Draft(state);
  take(draft, fact);
  const { notes } = draft;
  const rowsOf = (event: string) =>
    notes.changes.filter((change) => change.event === event).map(({ row }) => row);
  return {
    kind: fact.kind,
    ...notes,
    added: rowsOf('added'),
    withdrawn: rowsOf('withdrawn'),
    returned: rowsOf('returned'),
    after: draft.state,
  };
}

function take(draft: Draft, fact: MergeFact): void {
  draft.next();
  switch (fact.kind) {
    case 'revision received':
    case 'restored':
      return receiveRevision(draft, fact);
    case 'annotation written':
      return writeAnnotation(draft, fact);
    case 'county edit':
      return editCell(draft, fact);
    case 'decision made':
      return makeDecision(draft, fact);
    case 'identity answered':
      return answerIdentity(draft, fact);
    case 'signed off':
      return signOff(draft, fact);
    case 're-opened':
      return reOpen(draft, fact);
  }
}
