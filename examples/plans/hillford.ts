import { band, headings, lines, row, type ExampleReturn } from '../exampleSheet';

const COLUMNS = 6;
const HEADINGS = headings(
  'Action',
  'Manager',
  'Timescale',
  'Resources',
  'Evaluation Criteria',
  'Desired Outcome',
);

/** The ref stands at the start of the action, points of an objective on rows of their own, outcomes as above. */
export const hillford: ExampleReturn = {
  file: 'hillford-violence-2010-11.ods',
  sheets: [
    {
      name: 'Violence',
      widths: [48, 24, 24, 28, 32, 32],
      rows: [
        band('Hillford Community Safety Partnership Action Plan Violence 2010/11', COLUMNS),
        band('Strategic aim - Fewer people hurt at home and in town, and more of them helped', COLUMNS),
        band('Objective 1 - Know where and when people are hurt, with regard to', COLUMNS),
        row('- pubs and late shops'),
        row('- the way home from school'),
        HEADINGS,
        row(
          '1.1 Count visits to the casualty department by place and hour',
          'Analyst / Health Trust',
          'June 2010 – March 2011',
          lines('• Analyst', '• Two days a month'),
          '• Monthly map',
          'We know the ten worst places',
        ),
        row(
          '1.2 Ask schools for what they hear',
          'Schools Officer',
          'Summer term 2010',
          '• Officer time',
          '• All six schools answer',
          'As above',
        ),
        row(
          '1.3 Compare our map with the ambulance service’s',
          'Analyst',
          'Await outcome of review',
          '• Analyst',
          '• One map',
          'As above',
        ),
        band('Objective 2 – Make nights out safer', COLUMNS),
        HEADINGS,
        row(
          '2.1 Licensing visits and an award for well-run pubs',
          'Licensing Officer',
          'Visits - Summer 2010 Award - Winter 2010',
          '• Licensing team',
          '• 30 visits; 8 awards',
          'Fewer people hurt inside and outside pubs',
        ),
        row(
          '2.2 Plastic glasses on match days',
          'Licensing Officer',
          'August 2010, then ongoing',
          '• £500 for signs',
          '• All pubs by the ground',
          'As above',
        ),
        row(
          '2.3 Street pastors on two nights a week',
          'Volunteer Co-ordinator',
          'Commencing May 2010',
          '• Training days',
          '• Nights covered',
          'People get home',
        ),
        band('Objective 3 - Help those who are hurt at home', COLUMNS),
        HEADINGS,
        row(
          '3.1 A safe room for any household that asks',
          'Housing Manager / Refuge Trust',
          '10/11',
          '• Locks fund',
          '• Rooms fitted within a week',
          'Nobody has to leave home',
        ),
        row(
          '3.2 Train receptionists to see the signs',
          'Health Trust',
          'October 2010 and February 2011',
          '• Trainer',
          '• 40 trained',
          'People are asked sooner',
        ),
      ],
    },
  ],
};
