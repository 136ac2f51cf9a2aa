import { band, headings, row, type ExampleReturn } from '../exampleSheet';

const COLUMNS = 5;
const HEADINGS = headings('Action', 'Manager', 'Timescale', 'Resources', 'Evaluation Criteria');

/** Leads by their initials, an objective that nobody acts on, and an action numbered for the one before its own. */
export const tarnside: ExampleReturn = {
  file: 'tarnside-partnership-2010-11.xlsx',
  sheets: [
    {
      name: 'Working Together',
      widths: [52, 16, 22, 30, 34],
      rows: [
        band(
          'Tarnside Crime and Disorder Reduction Partnership Action Plan Working Together 2010/11',
          COLUMNS,
        ),
        band(
          'Strategic aim - That every partner knows what the others know, and what they promised',
          COLUMNS,
        ),
        band('Objective 1 - One set of figures', COLUMNS),
        HEADINGS,
        row(
          '1.1 List who holds which figures',
          'AB',
          'May 10',
          '• AB, two days',
          '• List on the shared drive',
        ),
        row(
          '1.2 Agree how each figure is counted',
          'AB/CD',
          'July 10 – Sept 10',
          '• Half-day meeting',
          '• Signed by all partners',
        ),
        band('Objective 2 - Figures reach those who need them', COLUMNS),
        HEADINGS,
        row('2.1 A page of figures for each ward', 'CD', 'Dec 2010', '• CD', '• Councillors use it'),
        row(
          '2.2 Show the board what changed since it last met',
          'CD',
          'Quarterly',
          '• CD',
          '• Board minutes',
        ),
        band('Objective 3 - Tell residents what became of what they told us', COLUMNS),
        band('Objective 4 - Be ready to answer for what we spend', COLUMNS),
        HEADINGS,
        row(
          '3.1 Publish what each project cost and did',
          'EF',
          'Spring 2011',
          '• Finance team',
          '• Published by the end of the year',
        ),
      ],
    },
  ],
};
