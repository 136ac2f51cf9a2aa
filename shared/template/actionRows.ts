import type { Action, Milestone } from '../model';
import { dayValue, progressText, type BookValue } from '../book';
import type { ActionHeading } from './templateColumns';

/** What officers write on one row of the Actions sheet, by heading. */
export type ActionEntries = Partial<Record<ActionHeading, BookValue>>;

/**
 * An action as rows: its first milestone beside it, each further one on a row below. Where a
 * milestone has a status of its own, all of them stand below, so that it can be told from the
 * action's.
 */
export function actionRows(action: Action): ActionEntries[] {
  const own = ownEntries(action);
  const [first, ...further] = action.milestones;
  if (!first) return [{ ...own, Timescale: action.timescale ?? (action.ongoing ? 'Ongoing' : null) }];
  if (action.milestones.some(({ status }) => status !== null)) {
    return [own, ...action.milestones.map(milestoneEntries)];
  }
  const words = further.length === 0 ? (action.timescale ?? timescaleOf(first)) : timescaleOf(first);
  const beside = { ...own, ...milestoneEntries(first), Timescale: words, Status: action.status };
  return [beside, ...further.map(milestoneEntries)];
}

function ownEntries(action: Action): ActionEntries {
  const { lead } = action;
  return {
    Ref: action.ref,
    Objective: action.objective ?? action.objectiveRef,
    Section: action.section,
    Action: action.text,
    Lead: lead && (lead.person ?? (lead.organisation === null ? lead.text : null)),
    Organisation: lead?.organisation ?? null,
    Status: action.status,
    RAG: action.rag,
    Resources: action.resources,
    Measures: action.measures,
    Outcome: action.outcome,
    Progress: progressText(action),
  };
}

function milestoneEntries(milestone: Milestone): ActionEntries {
  return {
    Milestone: milestone.text,
    Timescale: timescaleOf(milestone),
    Start: dayValue(milestone.start),
    Due: dayValue(milestone.due),
    Status: milestone.status,
  };
}

/** The words as written, and the words for what neither they nor the dates say. */
function timescaleOf({ timescale, recurs, ongoing }: Milestone): string | null {
  const words = timescale ?? recurs;
  if (!ongoing || (words !== null && SAYS_ONGOING.test(words))) return words;
  return words === null ? 'Ongoing' : `${words}, then ongoing`;
}

const SAYS_ONGOING = /on-?\s?going|onward|continu|through/i;
