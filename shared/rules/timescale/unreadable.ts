import { eachRemark } from '../checks';
import { planExample } from '../example';
import { exampleTimes } from '../exampleTimes';
import { isFormulaError } from '../isFormulaError';
import { periodAt } from '../Periods';
import { quote } from '../quote';
import { detailOf } from '../remarked';
import { rule } from '../rule';
import { dayCounted } from './dayCounted';
import { reprintEdits } from './reprint';

export const unreadableTimescale = rule(
  {
    code: 'timescale/unreadable',
    severity: 'error',
    title: 'A timescale cannot be read',
    looksFor: 'Words in a timescale that name no time, and days that are not in the calendar.',
    why: 'The county cannot tell when the action is due, and treats it as if it had no date.',
    fix: 'Writes the last day of the month for a day that is not in the calendar, and the date for a number of days.',
    bad: [
      planExample({
        says: 'Words that say nothing of time, and 31 June.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'Leaflets and posters'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', '31 June 2004'],
          ['1.3', 'Light the path to the station', 'Estates Manager', 'July 2004'],
        ],
        at: ['D3', 'D4'],
      }),
    ],
    good: [
      planExample({
        says: 'Many ways of saying when.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'By the end of June 04'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'Q3 2004/05'],
          ['1.3', 'Light the path to the station', 'Estates Manager', '30.6.04'],
        ],
      }),
    ],
  },
  eachRemark((remark, periods) => {
    const { source, ref } = remark;
    const words = detailOf(remark, 'words');
    // a formula that shows an error has an issue of its own
    if (isFormulaError(words)) return [];
    if (detailOf(remark, 'doubt') === 'no-such-day') {
      const message = `${quote(words)} names a day that is not in the calendar, and is read as the last of its month: correct the day.`;
      return [{ ...source, ref, message, edits: reprintEdits(words, source.cell) }];
    }
    const period = periodAt(periods, source.sheet);
    const counted = dayCounted(words, period);
    if (counted !== null) {
      const day = counted.split('-').reverse().join('/');
      const message = `${quote(words)} is ${day} as a spreadsheet counts days, and not as a date: write the date, or format the cell as one.`;
      const edits = [{ title: `Write “${day}”`, cell: source.cell, replace: words, by: day }];
      return [{ ...source, ref, message, edits }];
    }
    const { month, day } = exampleTimes(period);
    const message = `${quote(words)} cannot be read as a time: write a date, for example “${month}”, “${day}” or “Ongoing”.`;
    return [{ ...source, ref, message }];
  }),
);
