import type { Action, Milestone } from '../model';
import { dayValue, lines, type BookValue } from '../book';
import type { ActionHeading } from './templateColumns';

/** What officers write on one row of the Actions sheet, by heading. */
export type ActionEntries = Partial<Record<ActionHeading, BookValue>>;

/**
 * An action as rows: one where it has one milestone or none, else its own row and one for each
 * milestone below it, so that a milestone's status can be told from the action's.
 */
export function actionRows(action: Action): ActionEntries[] {
  const own = ownEntries(action);
  const [only, ...more] = action.milestones;
  if (!only) return [{ ...own, Timescale: action.timescale ?? (action.ongoing ? 'Ongoing' : null) }];
  if (more.length === 0 && (only.status === null || only.status === action.status)) {
    return [
      {
        ...own,
        ...milestoneEntries(only),
        Timescale: action.timescale ?? timescaleOf(only),
        Status: action.status,
      },
    ];
  }
  return [own, ...action.milestones.map(milestoneEntries)];
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
    Progress: progressOf(action),
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

/** The words as written; where there are none, the words for what the dates alone do not say. */
function timescaleOf({ timescale, recurs, ongoing }: Milestone): string | null {
  return timescale ?? recurs ?? (ongoing ? 'Ongoing' : null);
}

function progressOf({ progress, progressNotes, other }: Action): string | null {
  const notes = [...progressNotes, ...other].filter((note) => note.text !== progress);
  return lines(progress, ...notes.map(({ heading, text }) => `${heading}: ${text}`));
}
