import { eachRemark } from '../checks';
import { planExample } from '../example';
import { exampleTimes } from '../exampleTimes';
import { periodAt } from '../Periods';
import { quote } from '../quote';
import { rule } from '../rule';

export const undecidedTimescale = rule(
  {
    code: 'timescale/undecided',
    severity: 'warning',
    title: 'The date is not decided yet',
    looksFor: 'Words that put the date off: a question mark, to be determined, TBC, ASAP, await the review.',
    why: 'An action without a date is never late, and nobody is reminded of it.',
    bad: [
      planExample({
        says: 'A question mark, and words that put the date off.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', '?'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'To be confirmed'],
          ['1.3', 'Light the path to the station', 'Estates Manager', 'July 2004'],
        ],
        at: ['D3', 'D4'],
      }),
    ],
    good: [
      planExample({
        says: 'A month is enough; so is a word that says it has no end.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'July 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'Ongoing'],
        ],
      }),
    ],
  },
  eachRemark(({ source, ref, detail }, periods) => {
    const { month } = exampleTimes(periodAt(periods, source.sheet));
    const message = `${quote(String(detail['words']))} gives no date: say by when, for example “${month}” or “Ongoing”.`;
    return [{ ...source, ref, message }];
  }),
);
