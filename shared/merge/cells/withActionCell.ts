import { recurrence, type Action, type Milestone, type Span } from '../../model';
import { readTimescale } from '../../time';
import type { CellValue } from '../facts';
import { dayOf } from '../typedValue';
import { milestonePlace } from './actionCells';
import { asText } from './holdsValue';

/** An action whose milestones go by numbers. */
export interface NumberedAction {
  readonly action: Action;
  readonly milestoneNos: readonly number[];
}

const PLAIN = {
  Section: 'section',
  Ref: 'ref',
  Status: 'status',
  'District RAG': 'rag',
  Resources: 'resources',
  Measures: 'measures',
  Outcome: 'outcome',
} as const satisfies Record<string, keyof Action>;

/**
 * The action with another value in one of its cells, as `holdsValue` gives it. A timescale is read
 * anew; a due date goes to the milestone that gave it. `period` is the plan's.
 */
export function withActionCell(
  { action, milestoneNos }: NumberedAction,
  field: string,
  value: CellValue,
  period: Span | null,
): NumberedAction {
  const place = milestonePlace(field);
  if (place) return withMilestone({ action, milestoneNos }, place.no, place.heading, value);
  return { ...withOwnCell({ action, milestoneNos }, field, value, period) };
}

function withOwnCell(
  numbered: NumberedAction,
  field: string,
  value: CellValue,
  period: Span | null,
): NumberedAction {
  const { action } = numbered;
  const text = value === null ? null : asText(value);
  const having = (traits: Partial<Action>): NumberedAction => ({
    ...numbered,
    action: { ...action, ...traits },
  });
  const lead = action.lead ?? { person: null, organisation: null, text: '' };
  switch (field) {
    case 'Objective':
      return having({ objective: text });
    case 'Action':
      return having({ text: text ?? '' });
    case 'Lead':
      return having({ lead: settleLead({ ...lead, text: text ?? '', person: null }) });
    case 'Organisation':
      return having({ lead: settleLead({ ...lead, organisation: text }) });
    case 'Term':
      return having({ term: text === 'Short' || text === 'Medium' || text === 'Long' ? text : null });
    case 'Progress':
      // the book shows all reports in one cell, so that cell stands for all of them
      return having({ progress: text, progressNotes: [], other: [] });
    case 'Timescale':
      return withTimescale(numbered, text, period);
    case 'Start':
    case 'Due':
      return withDay(numbered, field === 'Due' ? 'due' : 'start', dayOf(value));
    default:
      return field in PLAIN ? having({ [PLAIN[field as keyof typeof PLAIN]]: text }) : numbered;
  }
}

function settleLead(lead: NonNullable<Action['lead']>): Action['lead'] {
  return lead.text === '' && lead.organisation === null ? null : lead;
}

/** Its dates anew; what its milestones say of themselves stays, in order. */
function withTimescale(numbered: NumberedAction, text: string | null, period: Span | null): NumberedAction {
  const { action } = numbered;
  const read = readTimescale(text ?? '', { period });
  const count = Math.max(
    read.milestones.length,
    action.milestones.filter((each) => each.text !== null).length,
  );
  const last = read.milestones.at(-1);
  const milestones = Array.from({ length: count }, (_, index): Milestone => {
    const own = action.milestones[index] ?? emptyMilestone(action);
    const days = read.milestones[index] ?? (read.milestones.length === 1 ? last : undefined);
    return {
      ...own,
      text: own.text ?? days?.label ?? null,
      timescale: days?.text ?? null,
      start: days?.start ?? null,
      due: days?.due ?? null,
      precision: days?.precision ?? null,
      recurs: days?.recurs ?? null,
      ongoing: days?.ongoing ?? false,
    };
  });
  return {
    action: { ...action, timescale: text, ongoing: read.ongoing, milestones },
    milestoneNos: milestones.map((_, index) => numbered.milestoneNos[index] ?? freeNo(numbered, index)),
  };
}

/** Puts the action's first start, or its last due date, where it came from. */
function withDay(numbered: NumberedAction, key: 'start' | 'due', day: string | null): NumberedAction {
  const { action, milestoneNos } = numbered;
  const days = action.milestones.map((milestone) => milestone[key]).filter((each) => each !== null);
  const outer = days.sort().at(key === 'due' ? -1 : 0) ?? null;
  const at = Math.max(
    0,
    action.milestones.findIndex((milestone) => milestone[key] === outer),
  );
  const own = action.milestones[at] ?? emptyMilestone(action);
  const milestones = [...action.milestones];
  milestones[at] = { ...own, [key]: day, precision: 'day' };
  return {
    action: { ...action, milestones },
    milestoneNos: milestoneNos.length > at ? milestoneNos : [...milestoneNos, freeNo(numbered, 0)],
  };
}

function withMilestone(
  numbered: NumberedAction,
  no: number,
  heading: string,
  value: CellValue,
): NumberedAction {
  const at = numbered.milestoneNos.indexOf(no);
  const index = at < 0 ? numbered.action.milestones.length : at;
  const milestones = [...numbered.action.milestones];
  milestones[index] = withMilestoneCell(milestones[index] ?? emptyMilestone(numbered.action), heading, value);
  return {
    action: { ...numbered.action, milestones },
    milestoneNos: at < 0 ? [...numbered.milestoneNos, no] : numbered.milestoneNos,
  };
}

function withMilestoneCell(milestone: Milestone, heading: string, value: CellValue): Milestone {
  const text = value === null ? null : asText(value);
  switch (heading) {
    case 'Milestone':
      return { ...milestone, text };
    case 'Timescale':
      return { ...milestone, timescale: text };
    case 'Start':
      return { ...milestone, start: dayOf(value) };
    case 'Due':
      return { ...milestone, due: dayOf(value), precision: 'day' };
    case 'Status':
      return { ...milestone, status: text };
    case 'Recurs':
      return {
        ...milestone,
        recurs: recurrence.options.find((each) => each === text) ?? null,
        ongoing: text === 'ongoing',
      };
    default:
      return milestone;
  }
}

function emptyMilestone({ source }: Action): Milestone {
  return {
    text: null,
    timescale: null,
    start: null,
    due: null,
    precision: null,
    recurs: null,
    ongoing: false,
    status: null,
    source,
  };
}

function freeNo({ milestoneNos }: NumberedAction, further: number): number {
  return Math.max(0, ...milestoneNos) + 1 + Math.max(0, further - milestoneNos.length);
}
