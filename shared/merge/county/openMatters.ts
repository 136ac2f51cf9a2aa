import type { Conflict } from '../../book';
import { SAME_ROW } from '../fold';
import type { MergeState, ReturnState } from '../state';
import { conflictsOf } from './conflictsOf';
import { shortCode } from './shortCode';

/** Something about a return that waits for the county. */
export interface OpenMatter {
  /** What it goes by on the command line: six signs, the same as long as it is open. */
  readonly code: string;
  /** `conflict`: whose value stands? `question`: is this the same action? */
  readonly kind: 'conflict' | 'question';
  readonly returnId: string;
  readonly row: string;
  readonly field: string;
  /** Of a question, the row it may be; null for a conflict. */
  readonly earlier: string | null;
  readonly conflict: Conflict;
}

/** Everything that waits for a decision, in the order of the book. */
export function openMatters(state: Pick<MergeState, 'returns'>): OpenMatter[] {
  return Object.values(state.returns)
    .sort((a, b) => order(a.district, b.district) || order(a.id, b.id))
    .flatMap(mattersOf);
}

function mattersOf(of: ReturnState): OpenMatter[] {
  return conflictsOf(of).map((conflict) => {
    const { row = '', field } = conflict;
    const isQuestion = field === SAME_ROW;
    const earlier = isQuestion ? likestEarlier(of, row) : null;
    return {
      code: shortCode([row, field, earlier ?? ''].join('\n')),
      kind: isQuestion ? 'question' : 'conflict',
      returnId: of.id,
      row,
      field,
      earlier,
      conflict,
    };
  });
}

function likestEarlier(of: ReturnState, row: string): string | null {
  const asked = of.questions.filter((question) => question.row === row);
  return [...asked].sort((a, b) => b.likeness - a.likeness)[0]?.earlier ?? null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
