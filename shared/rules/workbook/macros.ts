import { eachRemark } from '../checks';
import { planExample } from '../example';
import { rule } from '../rule';

const ROWS = [['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004']];

export const macros = rule(
  {
    code: 'workbook/macros',
    severity: 'advice',
    title: 'The workbook has macros',
    looksFor: 'A workbook with macros in it.',
    why: 'They are not run and not taken over: what they would compute is read as it was last saved.',
    bad: [planExample({ says: 'A workbook with macros.', rows: ROWS, traits: ['macros'], at: 'A1' })],
    good: [planExample({ says: 'A workbook without.', rows: ROWS })],
  },
  eachRemark(({ source }) => [
    {
      ...source,
      message:
        'This workbook has macros, which are not run here: send it without them (.xlsx), or check that the values were saved as you want them.',
    },
  ]),
);
