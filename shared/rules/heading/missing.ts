import { eachRemark } from '../checks';
import { example } from '../example';
import { detailOf } from '../remarked';
import { rule } from '../rule';
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
      'It is said once a sheet, and not again on each row.',
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
  eachRemark((remark) => {
    const field = detailOf(remark, 'field');
    const name = fieldName(field);
    return [
      {
        ...remark.source,
        message: `No column of this table says ${SAYS[field] ?? `what a plan keeps under “${name}”`}: add one headed “${name}”.`,
      },
    ];
  }),
);
