import type { Action, Milestone, Span } from '../../model';
import { addMonths } from '../../time';
import { eachAction } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { placeOfMilestone } from '../place';
import { quote } from '../quote';
import { firstOfEach } from '../remarked';
import { rule } from '../rule';
import { sayDay } from './says';

export const timescaleOutsidePeriod = rule(
  {
    code: 'timescale/outside-period',
    severity: 'warning',
    title: 'A date lies outside the plan’s period',
    looksFor:
      'A date that is wholly before or after the period of the plan. A year that the period shares in part, and work ' +
      'that began before the plan, are in order.',
    why: 'The date is often left over from the last plan, or has a slip in its year.',
    bad: [
      planExample({
        says: 'A date of the year before, in a plan for April 2004 to March 2005.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2003'],
        ],
        at: 'D4',
      }),
    ],
    good: [
      planExample({
        says: 'On the last day of the period, and a year of which a part lies in it.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'March 2005'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', '2005'],
        ],
      }),
    ],
  },
  eachAction((action, { plan: { period } }) => {
    const outside = period ? action.milestones.filter((own) => sideOf(own, period) !== null) : [];
    if (outside.length === 0) return [];
    return firstOfEach(
      outside.map((milestone) => findingOf(action, milestone, period!)),
      ({ message }) => message,
    );
  }),
);

function findingOf(action: Action, milestone: Milestone, period: Span): Finding {
  const day = (milestone.due ?? milestone.start)!;
  const words = wordsOf(action, milestone) ?? sayDay(day);
  const edge =
    sideOf(milestone, period) === 'before'
      ? `before the plan begins on ${sayDay(period.from)}`
      : `after the plan ends on ${sayDay(period.to)}`;
  return {
    ...placeOfMilestone(action, milestone, fieldOf(action)),
    message: `${quote(words)} (read as ${sayDay(day)}) is ${edge}: check the date, or take the action to the plan it belongs to.`,
  };
}

/** A part such as “2005” says little without the rest of its line. */
function wordsOf({ timescale }: Action, milestone: Milestone): string | null {
  return timescale !== null && timescale.length <= LONGEST && !timescale.includes('\n')
    ? timescale
    : milestone.timescale;
}

const LONGEST = 40;

function fieldOf({ cells }: Action): string {
  return ['timescale', 'due', 'start'].find((field) => (cells[field] ?? []).length > 0) ?? 'text';
}

/** On which side of the period a milestone lies with all of its days, as far as it names them. */
function sideOf({ start, due, precision }: Milestone, period: Span): 'before' | 'after' | null {
  if (due === null) return start !== null && start > period.to ? 'after' : null;
  if (due < period.from) return 'before';
  return due > period.to && firstDayOf(due, precision) > period.to ? 'after' : null;
}

/** How many months a date of each precision names, counted back from its last day. */
const MONTHS: Readonly<Record<NonNullable<Milestone['precision']>, number>> = {
  day: 0,
  month: 1,
  range: 1,
  quarter: 3,
  season: 3,
  term: 4,
  year: 12,
  'fiscal-year': 12,
};

function firstDayOf(due: string, precision: Milestone['precision']): string {
  const months = MONTHS[precision ?? 'day'];
  return months === 0 ? due : `${addMonths(`${due.slice(0, 7)}-01`, 1 - months)}`;
}
