import { dateCell, gridOf, numberCell, textCell, type Workbook } from '../../shared/grid';

/** A small workbook with one of everything that a port has to bring over whole. */
export function aPlanBook(): Workbook {
  return {
    file: 'plan.xlsx',
    traits: [],
    sheets: [
      gridOf(
        'Plan',
        [
          ['Safer Streets plan 2004/05'],
          ['Ref', 'Action', 'Lead', 'By when', 'Share', 'Days'],
          [
            textCell('2.10'),
            'Fit locks\nto sheds',
            'Housing officer',
            { ...dateCell('2004-06-30', '30/06/2004'), format: 'dd/mm/yyyy' },
            numberCell(0.56, '56.0%', '0.0%'),
            { ...numberCell(12), formula: 'LEN(B3)' },
          ],
          [
            textCell('2.11'),
            'Visit schools',
            null,
            'March 2005',
            numberCell(1234.5, '1,234.5', '#,##0.0'),
            { kind: 'error', value: '#REF!', text: '#REF!', formula: 'Lost!A1' },
          ],
          [null, textCell('=not a formula'), null, null, { kind: 'boolean', value: true, text: 'TRUE' }],
          [
            2.12,
            'Train wardens',
            null,
            {
              kind: 'date',
              value: '2005-01-07T09:30:00',
              text: '07/01/2005 09:30',
              format: 'dd/mm/yyyy hh:mm',
            },
          ],
        ],
        { merges: [{ top: 0, left: 0, bottom: 0, right: 5 }], hiddenRows: [4], hiddenColumns: [2] },
      ),
      gridOf('Notes', [['Said at the meeting']], { visibility: 'hidden' }),
      gridOf('Empty', []),
    ],
  };
}
