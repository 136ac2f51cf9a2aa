import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const halfFinished: Layout = {
  name: 'a draft with gaps',
  why: 'What is yet to be found is no action, and what is there is kept.',
  workbook: workbookOf(
    'half finished.xlsx',
    sheetOf(
      'Draft',
      [
        ['Draft plan – please fill in the gaps!!', '', '', '', ''],
        ['Priority', 'Action', 'Lead', 'By when', 'Success looks like'],
        ['Youth disorder', 'Open the sports hall on Saturdays', 'Leisure', '?', ''],
        ['', '', '', '', ''],
        ['', 'tbc', '', '', ''],
        ['Vehicle nuisance', '', '', '', ''],
        ['Drug litter', 'Needle bins in two parks', '', 'Spring 2009', 'Fewer needles'],
        ['', '(Ask Jill for her idea)', '', '', ''],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Open the sports hall on Saturdays', under: 'Youth disorder', lead: 'Leisure', due: null },
      { text: 'Needle bins in two parks', under: 'Drug litter', due: '2009-05-31', lead: null },
    ],
    notPlaced: 2,
  },
};
