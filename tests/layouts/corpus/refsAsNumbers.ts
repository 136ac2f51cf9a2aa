import { numberCell } from '../../../shared/grid';
import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const refsAsNumbers: Layout = {
  name: 'refs typed as numbers',
  why: 'A ref is what the cell shows, so 1.10 with two decimals is not 1.1, and two cells that both show 2.1 are two actions.',
  workbook: workbookOf(
    'marlbrook-vehicle.xlsx',
    sheetOf('Vehicle crime', [
      ['Vehicle crime plan 2009/10'],
      ['No', 'Action', 'Lead', 'Target', 'When'],
      [1, 'Car parks'],
      [1.1, 'Light the stair wells', 'Parking Manager', 'All five lit', 'June 2009'],
      [1.2, 'Cut back the hedges', 'Grounds Team', 'Hedges below a metre', 'July 2009'],
      [
        numberCell(1.1, '1.10', '0.00'),
        'Bring in a barrier',
        'Parking Manager',
        'Barrier working',
        'August 2009',
      ],
      [2, 'Number plates'],
      [2.1, 'Hold six days of fitting tamper-proof screws', 'Police', '600 cars', 'March 2010'],
      [2.1, 'Write to dealers about cloned plates', 'Trading Standards', 'Thirty dealers', 'May 2009'],
    ]),
  ),
  expected: {
    actions: [
      { ref: '1.1', text: 'Light the stair wells', under: 'Car parks', due: '2009-06-30' },
      { ref: '1.2', text: 'Cut back the hedges', under: 'Car parks' },
      { ref: '1.10', text: 'Bring in a barrier', under: 'Car parks', due: '2009-08-31' },
      { ref: '2.1', text: 'Hold six days of fitting tamper-proof screws', under: 'Number plates' },
      {
        ref: '2.1',
        text: 'Write to dealers about cloned plates',
        under: 'Number plates',
        milestones: [{ text: 'Thirty dealers', due: '2009-05-31' }],
      },
    ],
    notPlaced: 0,
  },
};
