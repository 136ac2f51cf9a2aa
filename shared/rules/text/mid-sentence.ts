import { eachRemark } from '../checks';
import { planExample } from '../example';
import { quote } from '../quote';
import { detailOf } from '../remarked';
import { rule } from '../rule';

export const midSentence = rule(
  {
    code: 'text/mid-sentence',
    severity: 'warning',
    title: 'An action begins in the middle of a sentence',
    looksFor:
      'An action that begins with a small letter where the others begin with a capital, and that carries on no ' +
      'sentence above it. A sentence that a page break cut is joined again without a word.',
    why: 'What stood before it is lost: a row was deleted, or a page was left out when the plan was copied.',
    bad: [
      planExample({
        says: 'The beginning of the second action is lost.',
        rows: [
          [null, 'Visit every shop on the High Street.', 'Town Warden', 'June 2004'],
          [null, 'and hand each family a leaflet on safe parking.', 'Town Clerk', 'May 2004'],
          [null, 'Mark bicycles at all schools.', 'Schools Officer', 'July 2004'],
          [null, 'Light the path to the station.', 'Estates Manager', 'July 2004'],
        ],
        at: 'B4',
      }),
    ],
    good: [
      planExample({
        says: 'Each begins with a capital.',
        rows: [
          [null, 'Visit every shop on the High Street.', 'Town Warden', 'June 2004'],
          [null, 'Mark bicycles at all schools.', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachRemark((remark) => [
    {
      ...remark.source,
      ref: remark.ref,
      message: `${quote(detailOf(remark, 'text'))} begins in the middle of a sentence: add the words that stood before it.`,
    },
  ]),
);
