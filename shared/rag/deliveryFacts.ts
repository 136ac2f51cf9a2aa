import type { Action, Milestone } from '../model';
import type { RagPolicy } from './policy';
import { isReported } from './isReported';
import { readStatus, type StatusRead } from './status';
import type { ActionState, StatusWords } from './statusWords';

/** All that the delivery RAG of an action depends on, besides the day and the policy's number of days. */
export interface DeliveryFacts {
  readonly state: ActionState | null;
  /** Somebody wrote of its progress. */
  readonly reported: boolean;
  /** Under way; what says nothing of its state is, when there is a report of progress. */
  readonly started: boolean;
  /** It has milestones, and every one is done. */
  readonly allDone: boolean;
  /** Without an end, or coming round again with none. */
  readonly ongoing: boolean;
  /** Every due date, in order. */
  readonly due: readonly string[];
  /** Those of milestones that are not done, in order. */
  readonly open: readonly string[];
  /** The earliest start. */
  readonly start: string | null;
}

/** What of an action tells how its delivery goes. */
export type Delivered = Pick<
  Action,
  'status' | 'rag' | 'progress' | 'progressNotes' | 'milestones' | 'ongoing'
>;

export function deliveryFacts(action: Delivered, policy: RagPolicy): DeliveryFacts {
  const reported = isReported(action);
  const { milestones } = action;
  const isOpen = (milestone: Milestone) => !isDone(milestone, policy);
  const open = milestones.every(isOpen) ? milestones : milestones.filter(isOpen);
  const allDone = milestones.length > 0 && open.length === 0;
  const due = daysOf(milestones, 'due');
  const state = stateOf(action, policy, reported, allDone);
  return {
    state,
    reported,
    started: hasStarted(state, reported),
    allDone,
    ongoing: isOngoing(action),
    due,
    open: open === milestones ? due : daysOf(open, 'due'),
    start: daysOf(milestones, 'start')[0] ?? null,
  };
}

function daysOf(milestones: readonly Milestone[], field: 'start' | 'due'): readonly string[] {
  // most actions have one date or none
  let days: string[] | null = null;
  for (const milestone of milestones) {
    const day = milestone[field];
    if (day === null) continue;
    if (days) days.push(day);
    else days = [day];
  }
  return days?.sort() ?? [];
}

/** The status as written; without one, a RAG that says it is over, or a report that is nothing but a status. */
function stateOf(
  action: Delivered,
  { statusWords }: RagPolicy,
  reported: boolean,
  allDone: boolean,
): ActionState | null {
  const read = readStatus(action.status, statusWords) ?? ifOver(readStatus(action.rag, statusWords));
  if (read) return read.state;
  const report = reported ? latestReport(action, statusWords) : null;
  // steps that are all done say more than a report that it goes on
  return (allDone ? ifOver(report) : report)?.state ?? null;
}

function latestReport(action: Delivered, words: StatusWords): StatusRead | null {
  const all = readStatus(action.progress, words);
  if (all?.whole) return all;
  const last = readStatus(action.progressNotes.at(-1)?.text ?? null, words);
  return last?.whole ? last : null;
}

/** Other colours are how somebody judges it, not how far it has come. */
function ifOver(read: StatusRead | null): StatusRead | null {
  return read?.state === 'complete' || read?.state === 'cancelled' ? read : null;
}

/** `late` has started, or nobody could be late with it; `on hold` has not. */
function hasStarted(state: ActionState | null, reported: boolean): boolean {
  return state === null ? reported : state === 'in progress' || state === 'late';
}

function isDone({ status }: Milestone, { statusWords }: RagPolicy): boolean {
  const state = readStatus(status, statusWords)?.state;
  return state === 'complete' || state === 'cancelled';
}

function isOngoing({ ongoing, milestones }: Delivered): boolean {
  return ongoing || milestones.some((one) => one.ongoing || (one.recurs !== null && one.due === null));
}
