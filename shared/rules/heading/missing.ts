import type { Action, Reading } from '../../model';
import { whole } from '../checks';
import { example } from '../example';
import { detailOf, remarked } from '../remarked';
import { rule } from '../rule';
import { foundInText } from '../timescale/foundInText';
import { saysWhen } from '../timescale/says';
import { fieldName } from './fieldName';

const SAYS: Readonly<Record<string, string>> = {
  lead: 'who leads an action',
  timescale: 'by when an action is to be done, so dates are looked for in the actions’ own words',
};

export const missingHeading = rule(
  {
    code: 'heading/missing',
    severity: 'error',
    title: 'A column that the plan needs is not there',
    looksFor:
      'A table of actions with no column for the lead or for the timescale, under any of the names they go by. ' +
      'It is said once a sheet, and not again on each row. Columns for quarters or months say when, too.',
    why: 'Without a lead nobody answers for an action, and without a date it can never be late.',
    bad: [
      example({
        says: 'No column says who leads.',
        rows: [
          ['Ref', 'Action', 'Timescale'],
          ['1.1', 'Visit every shop on the High Street', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'July 2004'],
        ],
        at: 'A1',
      }),
    ],
    good: [
      example({
        says: 'Both are there, by other names.',
        rows: [
          ['No', 'What', 'Who', 'By when'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  whole((reading) =>
    remarked(reading, 'heading/missing').flatMap((remark) => {
      const field = detailOf(remark, 'field');
      if (field === 'timescale' && datedByHeadings(reading, remark.source.sheet)) return [];
      const name = fieldName(field);
      return [
        {
          ...remark.source,
          message: `No column of this table says ${SAYS[field] ?? `what a plan keeps under “${name}”`}: add one headed “${name}”.`,
        },
      ];
    }),
  ),
);

/** Whether the actions of a sheet have their dates from the headings they stand under. */
function datedByHeadings({ plans }: Reading, sheet: string): boolean {
  const actions = plans.flatMap(({ actions: all }) => all.filter(({ source }) => source.sheet === sheet));
  const headed = (action: Action) => action.milestones.some(saysWhen) && foundInText(action).length === 0;
  return actions.length > 0 && actions.filter(headed).length * 2 > actions.length;
}
