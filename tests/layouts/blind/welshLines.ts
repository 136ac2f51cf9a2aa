import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const welshLines: Layout = {
  name: 'headings and cells in two languages, line by line',
  why: 'The second line of a cell says the first again and is no action of its own.',
  workbook: workbookOf(
    'welsh-lines.xlsx',
    sheetOf('Plan', [
      ['Blaenoriaeth\nPriority', 'Camau gweithredu\nActions', 'Pwy\nWho', 'Pryd\nWhen'],
      [
        'Lleihau trais\nReduce violence',
        'Hyfforddi staff tafarndai\nTrain pub staff',
        'Trwyddedu\nLicensing',
        'Mai 2016\nMay 2016',
      ],
      ['', 'Gosod arwyddion newydd\nPut up new signs', 'Priffyrdd\nHighways', 'Gorffennaf 2016\nJuly 2016'],
      [
        'Lleihau troseddau gwledig\nReduce rural crime',
        'Marcio offer fferm\nMark farm tools',
        'Heddlu\nPolice',
        'Hydref 2016\nOctober 2016',
      ],
    ]),
  ),
  expected: {
    actions: [
      { text: '…Train pub staff…', due: '2016-05-31', under: '…Reduce violence…' },
      { text: '…Put up new signs…', due: '2016-07-31', under: '…Reduce violence…' },
      { text: '…Mark farm tools…', due: '2016-10-31', under: '…Reduce rural crime…' },
    ],
    notPlaced: 0,
  },
};
