import { eachRemark } from '../checks';
import { planExample } from '../example';
import { quote } from '../quote';
import { detailOf } from '../remarked';
import { rule } from '../rule';

export const unresolvedDitto = rule(
  {
    code: 'text/ditto-unresolved',
    severity: 'warning',
    title: '“As above”, with nothing above',
    looksFor: '“As above”, “ditto” or ditto marks in a column where nothing stands above them.',
    why: 'Rows get moved and sorted: then the words point at the wrong row, or at none.',
    bad: [
      planExample({
        says: 'The first lead is “as above”.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'As above', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'C3',
      }),
    ],
    good: [
      planExample({
        says: 'The lead above is meant, and is read.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'As above', 'July 2004'],
        ],
      }),
    ],
  },
  eachRemark((remark) => [
    {
      ...remark.source,
      ref: remark.ref,
      message: `${quote(detailOf(remark, 'text'))} stands where nothing is above it to repeat: write out what is meant.`,
    },
  ]),
);
