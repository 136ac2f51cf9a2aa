import type { Indicator, Span } from '../../model';
import { rangeOf } from '../../target';
import { eachPlan } from '../checks';
import { exampleTimes } from '../exampleTimes';
import { indicatorExample } from '../indicatorExample';
import { placeOfIndicator } from '../indicatorPlace';
import { quote } from '../quote';
import { rule } from '../rule';
import { bySheet } from '../bySheet';

export const missingTarget = rule(
  {
    code: 'target/missing',
    severity: 'warning',
    title: 'An indicator without a target',
    looksFor:
      'An indicator with neither a target nor a change wanted, on a sheet where others have one or where a baseline ' +
      'is given. Tables that only show how things went are left alone, and so are numbers of those who were asked.',
    why: 'Without a target nothing can be said of progress, and the county shows “No data”.',
    bad: [
      indicatorExample({
        says: 'The second indicator has no target.',
        rows: [
          ['House burglaries', 200, 190, 'Reduce by 20%', 160],
          ['Stolen bicycles', 80, 85, null, null],
        ],
        at: 'A4',
      }),
    ],
    good: [
      indicatorExample({
        says: 'A change wanted is enough: the target follows from it.',
        rows: [
          ['House burglaries', 200, 190, 'Reduce by 20%', 160],
          ['Stolen bicycles', 80, 85, 'Reduce by 5%', null],
        ],
      }),
      indicatorExample({
        says: 'A table of what was counted sets no targets.',
        headings: ['Offence', '2001/02', '2002/03', '2003/04'],
        rows: [
          ['House burglaries', 210, 200, 190],
          ['Stolen bicycles', 75, 80, 85],
        ],
      }),
    ],
  },
  eachPlan(({ indicators, period }) =>
    [...bySheet(indicators).values()].flatMap((own) =>
      own.some((indicator) => hasTarget(indicator) || indicator.baseline !== null)
        ? own
            .filter((indicator) => !hasTarget(indicator) && !isContext(indicator))
            .map((indicator) => ({
              ...placeOfIndicator(indicator, 'name'),
              message: problem(indicator, period),
            }))
        : [],
    ),
  ),
);

function hasTarget(indicator: Indicator): boolean {
  const { target, change, figures } = indicator;
  return (
    rangeOf(indicator) !== null ||
    target.stated !== null ||
    change !== null ||
    figures.some(({ kind, value }) => kind === 'target' && value !== null)
  );
}

/** How many were asked, or live there: what other figures are measured by, and nobody's target. */
function isContext({ name, measure }: Indicator): boolean {
  return /\b(?:respond\w+|answered|surveyed|interviewed|sample(?: size)?|base(?: size)?|population|households)\s*(?:\(.*\))?$/i.test(
    measure ?? name,
  );
}

function problem({ name, notes }: Indicator, period: Span | null): string {
  const put = notes.find((note) => /\btargets?\b/i.test(note));
  const said = put ? `: the sheet says ${quote(put)}` : '';
  return `${quote(name)} has no target${said}; give the figure it should reach, or the change wanted, for example “reduce by 10% by ${exampleTimes(period).year}”.`;
}
