import type { Plan } from '../../model';
import { factsFor, type Around } from '../around';
import { eachAction, eachPlan } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { blankFor, placeOf } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';

export const missingLead = rule(
  {
    code: 'lead/missing',
    severity: 'error',
    title: 'Nobody leads an action',
    looksFor:
      'An action whose lead is blank, or is words such as “to be confirmed” or “vacant”. Where no action of a sheet ' +
      'has a lead it is said once, and where the column itself is missing not at all: that is an issue of its own.',
    why: 'Nobody answers for it, and nobody will be asked how it stands.',
    bad: [
      planExample({
        says: 'One lead is blank, and one is yet to be found.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', null, 'July 2004'],
          ['1.3', 'Light the path to the station', 'To be confirmed', 'July 2004'],
        ],
        at: ['C4', 'C5'],
      }),
      planExample({
        says: 'No lead at all: said once.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', null, 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', null, 'July 2004'],
          ['1.3', 'Light the path to the station', null, 'July 2004'],
        ],
        at: 'B3',
      }),
    ],
    good: [
      planExample({
        says: 'A role and an organisation are leads like a person.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Vale Constabulary', 'July 2004'],
        ],
      }),
    ],
  },
  eachAction((action, around) => {
    const { anyLead } = factsFor(around, action.source.sheet);
    if (action.lead === null) {
      // a cell that holds leads for its neighbours, or an "as above", has an issue of its own
      if (!anyLead || action.cells['lead']) return [];
      const message = `${quote(action.text)} has no lead: say who answers for it, by name or role and organisation.`;
      return [{ ...blankFor(action, 'lead', around), message }];
    }
    if (action.lead.person !== null || action.lead.organisation !== null) return [];
    const message = `${quote(action.lead.text)} names nobody: say who answers for ${quote(action.text)} meanwhile.`;
    return [{ ...placeOf(action, 'lead'), message }];
  }),
  eachPlan(nobodyOnSheet),
);

function nobodyOnSheet(plan: Plan, around: Around): Finding[] {
  return Object.entries(around.sheets).flatMap(([sheet, { anyLead, missing }]) => {
    const first = plan.actions.find((action) => action.source.sheet === sheet);
    if (anyLead || missing.includes('lead') || !first) return [];
    const message =
      'No action on this sheet says who leads it: give each a lead, by name or role and organisation.';
    return [{ sheet, cell: first.source.cell, message }];
  });
}
