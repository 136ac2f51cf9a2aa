import { recordOf } from '../cells';
import type { FactOf } from '../facts';
import type { ReturnState, RowState } from '../state';
import { COUNTY_WORKBOOK, type Draft } from './Draft';
import { headField, headText } from './incoming';
import { joinedComments } from './joinedComments';
import { mergeRow } from './mergeRow';
import { settleQuestions } from './settleQuestions';

/**
 * Takes the answer to "is this the same action?". Where it is, the earlier row goes on with what the new
 * one says, and everything written on the new one moves to it; else the earlier one is withdrawn.
 */
export function answerIdentity(draft: Draft, fact: FactOf<'identity answered'>): void {
  const { on, by, same } = fact;
  const found = draft.row(fact.rowId);
  const earlier = found?.of.rows[fact.earlier];
  const asked = found?.of.questions.find(
    (question) => question.row === found.row.id && question.earlier === fact.earlier,
  );
  if (!found || !earlier || !asked) {
    const what = `${fact.rowId} and ${fact.earlier}: ${same ? 'the same' : 'different'}`;
    return draft.unplaced({ on, by, what, reason: 'This is not asked: it may have been answered since.' });
  }
  const { of, row } = found;
  const field = headField(row.kind);
  const told = { on, by, field, event: 'identified', source: COUNTY_WORKBOOK } as const;
  if (same) {
    const united = unite(draft, of, earlier, row, on);
    of.rows[earlier.id] = united;
    draft.note(of, united, { ...told, was: headText(earlier), now: headText(row) });
  } else {
    of.questions = of.questions.filter((question) => question !== asked);
    draft.note(of, row, { ...told, was: null, now: headText(row) });
  }
  settleQuestions(draft, of, { on, by });
}

function unite(draft: Draft, of: ReturnState, earlier: RowState, row: RowState, on: string): RowState {
  const { plan, sheetId } = row;
  const occasion = { on, by: of.latest.by ?? of.district };
  const merged = mergeRow(draft, of, earlier, { plan, sheetId, row: recordOf(row) }, true, occasion);
  const united = {
    ...merged,
    county: { ...row.county, ...merged.county },
    agreed: { ...row.agreed, ...merged.agreed },
  } as RowState;
  moveAnnotation(of, row.id, earlier.id);
  const { [row.id]: _, ...rows } = of.rows;
  of.rows = rows;
  of.aliases[row.id] = earlier.id;
  of.plans = of.plans.map((each) => ({
    ...each,
    order: each.order.filter((id) => id !== earlier.id).map((id) => (id === row.id ? earlier.id : id)),
  }));
  return united;
}

/** What stands on both rows is put together: nothing anyone wrote goes. */
function moveAnnotation(of: ReturnState, from: string, to: string): void {
  const { [from]: moved, ...annotations } = of.annotations;
  if (!moved) return;
  const there = annotations[to] ?? { rag: null, comment: null };
  annotations[to] = {
    rag: moved.rag ?? there.rag,
    comment: joinedComments(there.comment, moved.comment),
  };
  of.annotations = annotations;
}
