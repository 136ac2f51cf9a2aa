import { eachRemark } from '../checks';
import { example, planExample } from '../example';
import { rule } from '../rule';

export const noTable = rule(
  {
    code: 'sheet/no-table',
    severity: 'error',
    title: 'The workbook holds no table',
    looksFor: 'A workbook in which no table of actions, indicators, partners or anything else was found.',
    why: 'The county has nothing to take from it: perhaps the wrong file was sent.',
    bad: [example({ says: 'A line of text and nothing else.', rows: [['Minutes to follow.']], at: 'A1' })],
    good: [
      planExample({
        says: 'A table of one action.',
        rows: [['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004']],
      }),
    ],
  },
  eachRemark(({ source }) => [
    {
      ...source,
      message:
        'No table was found in this workbook: check that it is the right file, and that a row of headings such as Ref, Action, Lead, Timescale stands above the plan.',
    },
  ]),
);
