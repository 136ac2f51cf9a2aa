import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const HEADING = ['Key Actions', 'Responsible Agency/Officer', 'Milestones', 'Deadline', 'Progress / RAG'];

export const leadOfObjective: Layout = {
  name: 'objectives with a lead and success criteria of their own',
  why: 'Who leads an objective is neither a section nor a district, and captions over tables side by side are no objectives.',
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
    sheetOf('Side by side', [
      ['Actions', '', '', '', '', 'Performance'],
      ['Action', 'Who', 'When', 'RAG', '', 'Indicator', 'Baseline 2007/08', 'Target 2010/11'],
      ['Burglary packs', 'Neighbourhood Watch', 'Sept 2010', 'G', '', 'Repeat burglaries', 44, 30],
      ['Outreach in the park', 'Drug Charity', 'June 2010', 'A', '', 'Drug litter finds', 310, 200],
    ]),
  ),
  expected: {
    district: null,
    objectives: [
      { ref: '1', text: 'Protect vulnerable people', measures: 'fewer repeat victims' },
      { ref: '2', text: 'Tackle alcohol harm', measures: 'admissions down 5%' },
      { text: 'Side by side' },
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
      { text: 'Burglary packs', due: '2010-09-30', rag: 'G' },
      { text: 'Outreach in the park', due: '2010-06-30' },
    ],
    indicators: [
      { name: 'Repeat burglaries', baseline: { value: 44 }, target: { stated: 30 } },
      { name: 'Drug litter finds', baseline: { value: 310 }, target: { stated: 200 } },
    ],
    notPlaced: 0,
  },
};
