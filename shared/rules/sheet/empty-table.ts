import { eachRemark } from '../checks';
import { planExample } from '../example';
import { rule } from '../rule';

export const emptyTable = rule(
  {
    code: 'sheet/empty-table',
    severity: 'warning',
    title: 'A table has headings and nothing else',
    looksFor: 'A row of headings below which no row stands.',
    why: 'Nothing of it reaches the county: either it was not filled in, or its rows stand somewhere else.',
    bad: [planExample({ says: 'Headings alone.', rows: [], at: 'A2' })],
    good: [
      planExample({
        says: 'One row below the headings.',
        rows: [['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004']],
      }),
    ],
  },
  eachRemark(({ source }) => [
    {
      ...source,
      message: 'Nothing stands below these headings: fill the table in, or take it out of the return.',
    },
  ]),
);
