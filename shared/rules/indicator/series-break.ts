import type { Indicator } from '../../model';
import { breakBetween, computeTarget, seriesBreaks, type SeriesBreak } from '../../target';
import { eachIndicator } from '../checks';
import { headlineExample } from '../indicatorExample';
import { placeOfIndicator } from '../indicatorPlace';
import { quote } from '../quote';
import { rule } from '../rule';

export const seriesBreak = rule(
  {
    code: 'indicator/series-break',
    severity: 'advice',
    title: 'The figures are counted otherwise from some year on',
    looksFor:
      'A note that the recording, counting or definition changed, or that figures cannot be compared.',
    why: 'No trend and no target may be drawn across such a year: what looks like a rise may be a new way to count.',
    bad: [
      headlineExample({
        says: 'A footnote tells of new recording rules.',
        headline: 'Assaults * - reduce assaults by 10% by 2004/05',
        headings: [null, '2001/02', '2002/03 Baseline', '2003/04', '2004/05 Target'],
        rows: [['Number of assaults', 90, 200, 190, 180], ['* New recording rules from 2002/03']],
        at: 'C4',
      }),
    ],
    good: [
      headlineExample({
        says: 'A footnote about something else.',
        headline: 'Assaults * - reduce assaults by 10% by 2004/05',
        headings: [null, '2001/02', '2002/03 Baseline', '2003/04', '2004/05 Target'],
        rows: [['Number of assaults', 190, 200, 190, 180], ['* Includes assaults without injury']],
      }),
    ],
  },
  eachIndicator((indicator, { settings }) => {
    const [first] = seriesBreaks(indicator);
    if (!first) return [];
    const across = computeTarget(indicator, settings.policy).seriesBreak;
    return [
      {
        ...placeOfIndicator(indicator, 'baseline'),
        message: problem(indicator, across ?? first, across !== null),
      },
    ];
  }),
);

function problem(indicator: Indicator, { period, reason }: SeriesBreak, across: boolean): string {
  const when = period ?? 'some year';
  const said = `The figures are counted otherwise from ${when} on (${quote(reason)})`;
  if (across) return `${said}, and the baseline is older: give a baseline from ${when} or later.`;
  const older = indicator.figures.filter(
    (figure) => figure.value !== null && breakBetween([{ period, reason }], figure.period, period) !== null,
  );
  const which = older.length > 0 ? older.map((figure) => figure.period).join(', ') : 'older figures';
  return `${said}: ${which} should not be compared with the later ones.`;
}
