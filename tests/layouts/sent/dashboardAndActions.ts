import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const dashboardAndActions: Layout = {
  name: 'figures of this year and last over a list of what follows',
  why: 'Figures to date and a year before are an indicator’s; the table below says what is done about them.',
  workbook: workbookOf(
    'dashboard.xlsx',
    sheetOf('November', [
      ['Performance and Actions: April to October 2011'],
      ['Offence', 'Apr-Oct 2010', 'Apr-Oct 2011', '% change', 'Target'],
      ['Dwelling burglary', 140, 161, '15%', -5],
      ['Robbery', 22, 19, '-14%', 0],
      [],
      ['Actions agreed'],
      ['Action', 'Owner', 'Due'],
      ['Extra patrols in Castle ward until Christmas', 'Insp. Vale', '24/12/2011'],
      ['Crime prevention stall at the Diwali fair', 'Crime Reduction Officer', '29/10/2011'],
    ]),
  ),
  expected: {
    objectives: [],
    actions: [
      { text: 'Extra patrols in Castle ward until Christmas', lead: 'Insp. Vale', due: '2011-12-24' },
      { text: 'Crime prevention stall at the Diwali fair', due: '2011-10-29' },
    ],
    indicators: [{ name: 'Dwelling burglary' }, { name: 'Robbery' }],
  },
};
