import { eachRemark } from '../checks';
import { planExample } from '../example';
import { rule } from '../rule';

const ROWS = [['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004']];

export const externalLinks = rule(
  {
    code: 'workbook/external-links',
    severity: 'advice',
    title: 'The workbook takes values from other files',
    looksFor: 'A workbook with links to other workbooks.',
    why: 'The other files are not opened: linked values are read as they were last saved, and may be out of date.',
    bad: [planExample({ says: 'A workbook with a link.', rows: ROWS, traits: ['external-links'], at: 'A1' })],
    good: [planExample({ says: 'A workbook without.', rows: ROWS })],
  },
  eachRemark(({ source }) => [
    {
      ...source,
      message:
        'This workbook takes values from other files, which are not opened here: paste them as values, or check that they were up to date when you saved.',
    },
  ]),
);
