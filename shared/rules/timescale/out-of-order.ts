import type { Action, Milestone, Span } from '../../model';
import { eachAction } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { placeOf } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';
import { hasTimescaleCell } from './foundInText';
import { sayDay } from './says';

export const timescaleOutOfOrder = rule(
  {
    code: 'timescale/out-of-order',
    severity: 'warning',
    title: 'Dates run backwards',
    looksFor:
      'A milestone that is due before the one above it in the same action, and an end before its beginning. Dates ' +
      'found in the action’s own words, and dates that each name what is due, may stand in any order.',
    why: 'Two dates have probably changed places, or stand beside the wrong milestones.',
    bad: [
      planExample({
        says: 'March 2005 comes before September 2004.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'March 2005\nSeptember 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'D3',
      }),
    ],
    good: [
      planExample({
        says: 'Two dates in order.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'September 2004\nMarch 2005'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachAction(backwards),
  eachAction((action, { plan }) => endsBeforeItBegins(action, plan.period)),
);

function place(action: Action): Pick<Finding, 'sheet' | 'cell' | 'ref'> {
  const field = ['timescale', 'due', 'start'].find((own) => (action.cells[own] ?? []).length > 0) ?? 'text';
  return placeOf(action, field);
}

function backwards(action: Action): readonly Finding[] {
  if (!hasTimescaleCell(action) || namesItsDates(action)) return [];
  let before: Milestone | null = null;
  for (const own of action.milestones) {
    if (own.due === null) continue;
    if (before && own.due < before.due!) return [{ ...place(action), message: saysBackwards(before, own) }];
    before = own;
  }
  return NOTHING;
}

const NOTHING: readonly Finding[] = [];

function saysBackwards(before: Milestone, own: Milestone): string {
  return (
    `${quote(own.timescale ?? sayDay(own.due!))} follows ${quote(before.timescale ?? sayDay(before.due!))}, ` +
    'which is later: put the dates in order, each beside its milestone.'
  );
}

/** “Leaflets – March, posters – January”: two things, which may be done in any order. */
function namesItsDates({ milestones, cells }: Action): boolean {
  return !('milestone' in cells) && milestones.some(({ text }) => text !== null);
}

function endsBeforeItBegins(action: Action, period: Span | null): Finding[] {
  const wrong = action.milestones.find(({ start, due }) => start !== null && due !== null && due < start);
  if (!wrong || isOnlyEndOutside(wrong, period)) return [];
  const message = `It is to begin on ${sayDay(wrong.start!)} and to be done by ${sayDay(wrong.due!)}, which is earlier: correct one of the two.`;
  return [{ ...place(action), message }];
}

/** Of an end before the plan and a beginning within it the end is wrong, and has an issue of its own. */
function isOnlyEndOutside({ start, due }: Milestone, period: Span | null): boolean {
  return period !== null && due! < period.from && start! >= period.from;
}
