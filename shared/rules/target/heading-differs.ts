import type { Indicator } from '../../model';
import {
  computeTarget,
  formatFigure,
  formatPercent,
  type BaselineUsed,
  type HeadingCheck,
} from '../../target';
import { eachIndicator } from '../checks';
import type { Edit } from '../finding';
import { headlineExample } from '../indicatorExample';
import { placeOfIndicator } from '../indicatorPlace';
import { rule } from '../rule';

const HEADLINE = 'House burglary - reduce house burglary by 40% by 2004/05';

export const headingDiffers = rule(
  {
    code: 'target/heading-differs',
    severity: 'warning',
    title: 'The percentage in the heading is another',
    looksFor:
      'A percentage in the heading of the target column that is measured from another year than the baseline, is ' +
      'rounded wrongly, lacks its minus sign, or fits no figure of the table.',
    why: 'The heading is what gets quoted. Two percentages for one target make either look wrong.',
    fix: 'Measures the percentage from the baseline, rounds it, or gives it its sign.',
    bad: [
      headlineExample({
        says: '−25% is measured from 2003/04, and not from the baseline.',
        headline: HEADLINE,
        headings: [null, '2002/03 Baseline', '2003/04', '2004/05 Target (-25%)'],
        rows: [['Number of burglaries', 200, 160, 120]],
        at: 'D3',
      }),
      headlineExample({
        says: 'A fall is written without its sign.',
        headline: HEADLINE,
        headings: [null, '2002/03 Baseline', '2003/04', '2004/05 Target (25%)'],
        rows: [['Number of burglaries', 200, 160, 120]],
        at: 'D3',
      }),
    ],
    good: [
      headlineExample({
        says: 'The heading says what the headline says.',
        headline: HEADLINE,
        headings: [null, '2002/03 Baseline', '2003/04', '2004/05 Target (-40%)'],
        rows: [['Number of burglaries', 200, 160, 120]],
      }),
    ],
  },
  eachIndicator((indicator, { settings }) => {
    const { heading, baselineUsed } = computeTarget(indicator, settings.policy);
    if (!heading || (heading.verdict === 'agrees' && !heading.lacksSign)) return [];
    const place = placeOfIndicator(indicator, 'headingChange');
    return [
      {
        ...place,
        message: problem(indicator, heading),
        edits: fixes(place.cell, heading, fromBaseline(indicator, baselineUsed)),
      },
    ];
  }),
);

function problem({ unit, target, baseline }: Indicator, heading: HeadingCheck): string {
  const { verdict, measuredFrom, exact, shouldSay, lacksSign } = heading;
  const shown = heading.written.replace('-', '−');
  const stated = formatFigure(target.stated!, unit);
  if (!measuredFrom || exact === null) {
    return `${shown} in the heading fits no figure of the table beside the target ${stated}: say what it is measured from, or leave it out.`;
  }
  const from = `${formatFigure(measuredFrom.value, unit)} in ${measuredFrom.period}`;
  const correct = formatPercent(shouldSay ?? exact);
  if (verdict === 'agrees') return `${shown} in the heading is a fall: write ${correct}.`;
  if (verdict === 'rounded wrong') {
    return `${shown} in the heading is rounded wrongly: from ${from} to ${stated} it is ${formatPercent(exact)}, so write ${correct}.`;
  }
  const baselineName = baseline?.period ? `the baseline ${baseline.period}` : 'the baseline';
  const sign = lacksSign ? ` and lacks its sign (${correct})` : '';
  return `${shown} in the heading is measured from ${from} and not from ${baselineName}${sign}: say so, or measure it from the baseline.`;
}

/** The change from the baseline to the stated target in whole percent; null where it is none or unknown. */
function fromBaseline({ unit, target }: Indicator, baseline: BaselineUsed | null): number | null {
  if (unit === '%' || !baseline || baseline.value === 0 || target.stated === null) return null;
  return Math.round((target.stated / baseline.value - 1) * 100) || null;
}

function fixes(cell: string, heading: HeadingCheck, ofBaseline: number | null): Edit[] {
  const { written, measuredFrom, exact, shouldSay, verdict } = heading;
  if (!measuredFrom || exact === null) return [];
  const otherwise = verdict === 'measured otherwise';
  const should = otherwise ? ofBaseline : (shouldSay ?? exact);
  if (should === null) return [];
  const correct = formatPercent(should).replace('−', '-');
  const title = otherwise ? `Write ${correct}, measured from the baseline` : `Write ${correct}`;
  return correct === written ? [] : [{ title, cell, replace: written, by: correct }];
}
