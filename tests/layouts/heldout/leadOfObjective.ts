import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const HEADING = ['Key Actions', 'Responsible Agency/Officer', 'Milestones', 'Deadline', 'Progress / RAG'];

export const leadOfObjective: Layout = {
  name: 'objectives with a lead and success criteria of their own',
  why: 'Who leads an objective is neither a section nor a district.',
  workbook: workbookOf(
    'objectives.xlsx',
    sheetOf('By objective', [
      ['Strategic Objective 1: Protect vulnerable people'],
      ['Objective Lead: Head of Adult Care'],
      ['Success criteria: fewer repeat victims'],
      HEADING,
      [
        '1a. Conferences for high risk cases',
        'Police (DI Marsh)',
        'Chair agreed',
        '30th April 2010',
        'Green - done',
      ],
      ['', '', 'First conference', 'June 2010', ''],
      ['1b. Safe rooms in homes', 'Housing (Sanctuary Officer)', '40 rooms', 'December 2010', '22 so far'],
      ['Strategic Objective 2: Tackle alcohol harm'],
      ['Objective Lead: Public Health'],
      ['Success criteria: admissions down 5%'],
      HEADING,
      ['2a. Best Bar None', 'Licensing (T Webb)', '12 bars signed', '31/12/2010', '3 so far'],
    ]),
  ),
  expected: {
    district: null,
    objectives: [
      { ref: '1', text: 'Protect vulnerable people', measures: 'fewer repeat victims' },
      { ref: '2', text: 'Tackle alcohol harm', measures: 'admissions down 5%' },
    ],
    actions: [
      {
        ref: '1a',
        text: 'Conferences for high risk cases',
        objective: 'Protect vulnerable people',
        section: null,
        milestones: [
          { text: 'Chair agreed', due: '2010-04-30' },
          { text: 'First conference', due: '2010-06-30' },
        ],
      },
      { ref: '1b', text: 'Safe rooms in homes', section: null, due: '2010-12-31' },
      { ref: '2a', text: 'Best Bar None', objective: 'Tackle alcohol harm', due: '2010-12-31' },
    ],
    notPlaced: 0,
  },
};
