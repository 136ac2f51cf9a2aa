import { gap, row, type ExampleReturn } from '../exampleSheet';

const HEADINGS = row('Action', 'Manager', 'Timescale', 'Resources', 'Evaluation Criteria');

/** The same family of layout as a text file has it: no merged cells, no bold, nothing but order. */
export const wickfield: ExampleReturn = {
  file: 'wickfield-thieves-2010-11.csv',
  sheets: [
    {
      name: 'Thieves',
      widths: [],
      rows: [
        row('Wickfield Community Safety Partnership Action Plan Persistent Thieves 2010/11'),
        row('Strategic aim - Fewer thefts by the few who steal most'),
        row('Objective 1 – Know who steals most, and from whom'),
        HEADINGS,
        row(
          '1.1 Agree a list of names with the police each month',
          'Analyst, Wickfield District Council',
          'Monthly',
          'Analyst',
          'List agreed',
        ),
        row(
          '1.2 Find which homes were broken into twice',
          'Ditto',
          'July – October 2010',
          'Police records',
          'Report to the board',
        ),
        row(
          '1.3 Refresh what we know of the trade in stolen goods',
          'Market Inspector, Wickfield District Council',
          'September 2010, 2011',
          'Trading Standards',
          'Two reports',
        ),
        gap,
        row('Objective 2 – Offer a way out'),
        HEADINGS,
        row(
          '2.1 A mentor for everybody on the list',
          'Probation Manager, Loamshire Probation',
          'To have been reviewed by 01/12/10',
          'Six mentors',
          'Mentors matched',
        ),
        row(
          '2.2 Places on the painting and gardening scheme',
          'Scheme Manager, Wickfield Works',
          'Q3 2010/11',
          'Grant',
          '12 places taken',
        ),
        row(
          '2.3 Treatment within a week of asking',
          'Drugs Worker, Health Trust',
          'Ongoing',
          'Clinic',
          'Days waited',
        ),
        gap,
        row('Objective 3 – Make stealing harder'),
        HEADINGS,
        row(
          '3.1 Gates for the alleys behind the terraces',
          'Housing Manager, Wickfield Homes',
          'To be determined',
          'Gates fund',
          'Alleys gated',
        ),
      ],
    },
  ],
};
