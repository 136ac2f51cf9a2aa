import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const byYears: Layout = {
  name: 'milestones under the ends of years',
  why: '“By March 09” over words says that they are to be reached by then.',
  workbook: workbookOf(
    'by years.xlsx',
    sheetOf('CYP', [
      ['Young people and crime 2008-2011', '', '', '', ''],
      ['What needs to happen', 'Lead (support)', 'By March 09', 'By March 10', 'By March 11'],
      [
        'Fewer young people excluded',
        'Schools (YOT)',
        'Panel set up',
        'All schools signed up',
        'Exclusions halved',
      ],
      ['Things to do after school', 'Youth Service (Leisure)', 'Six clubs', 'Ten clubs', 'Fourteen clubs'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Fewer young people excluded',
        lead: 'Schools (YOT)',
        milestones: [
          { text: 'Panel set up', due: '2009-03-31' },
          { text: 'All schools signed up', due: '2010-03-31' },
          { text: 'Exclusions halved', due: '2011-03-31' },
        ],
      },
      {
        text: 'Things to do after school',
        lead: 'Youth Service (Leisure)',
        milestones: [
          { text: 'Six clubs', due: '2009-03-31' },
          { text: 'Ten clubs', due: '2010-03-31' },
          { text: 'Fourteen clubs', due: '2011-03-31' },
        ],
      },
    ],
    notPlaced: 0,
  },
};
