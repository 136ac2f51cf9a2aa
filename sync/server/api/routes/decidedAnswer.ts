import type { Decided } from '../../../desk';
import type { Answer } from '../answer';
import { refuse } from '../refuse';

/** What became of something the county decided. */
export function decidedAnswer(decided: Decided): Answer {
  if (decided.kind === 'done') return { json: decided.done };
  return refuse(decided.kind === 'not found' ? 'not-found' : 'not-possible', decided.detail);
}
