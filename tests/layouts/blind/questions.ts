import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const questions: Layout = {
  name: 'a form of questions for each problem',
  why: 'Each block of questions is an action under the problem it answers.',
  workbook: workbookOf(
    'questions.xlsx',
    sheetOf('Form', [
      ['Community safety delivery form – Priory ward', ''],
      ['What is the problem?', 'Cars broken into at the station car park'],
      ['What will we do?', 'Fit two cameras over the car park'],
      ['Who will do it?', 'Rail Police'],
      ['When will it be done?', 'September 2013'],
      ['How will we know it worked?', 'Half as many thefts'],
      ['', ''],
      ['What is the problem?', 'Youths gather in the underpass'],
      ['What will we do?', 'Repaint and relight the underpass'],
      ['Who will do it?', 'Highways'],
      ['When will it be done?', 'by Christmas 2013'],
      ['How will we know it worked?', 'Fewer calls'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Fit two cameras over the car park',
        under: 'Cars broken into at the station car park',
        lead: 'Rail Police',
        due: '2013-09-30',
        measures: 'Half as many thefts',
      },
      {
        text: 'Repaint and relight the underpass',
        under: 'Youths gather in the underpass',
        lead: 'Highways',
        due: '2013-12-25',
        measures: 'Fewer calls',
      },
    ],
    notPlaced: 0,
  },
};
