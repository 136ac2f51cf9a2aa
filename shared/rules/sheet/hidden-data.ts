import { eachRemark } from '../checks';
import { planExample } from '../example';
import { counted, listed } from '../quote';
import { rule } from '../rule';

const ROWS = [
  ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
  ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
];

export const hiddenData = rule(
  {
    code: 'sheet/hidden-data',
    severity: 'warning',
    title: 'Something is hidden',
    looksFor: 'Hidden rows, columns and sheets that hold something. It is read all the same.',
    why: 'What nobody sees is sent to the county with the rest: an old draft, or what was meant to stay in the district.',
    bad: [planExample({ says: 'A row is hidden.', rows: ROWS, hiddenRows: [3], at: 'A4' })],
    good: [planExample({ says: 'All is in view.', rows: ROWS })],
  },
  eachRemark(({ source, detail }) => {
    if (Number(detail['sheet']) > 0) {
      const message = `The sheet “${source.sheet}” is hidden, and was read: delete it if it is not part of the return, or unhide it.`;
      return [{ ...source, message }];
    }
    const [rows, columns] = [Number(detail['rows']), Number(detail['columns'])];
    const hidden = [
      ...(rows > 0 ? [counted(rows, 'hidden row')] : []),
      ...(columns > 0 ? [counted(columns, 'hidden column')] : []),
    ];
    const message = `This sheet has ${listed(hidden)}, which were read: unhide them, or delete what is not part of the return.`;
    return [
      {
        ...source,
        message:
          rows + columns === 1
            ? message.replace('which were', 'which was').replace('unhide them', 'unhide it')
            : message,
      },
    ];
  }),
);
