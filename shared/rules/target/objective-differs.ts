import type { Indicator, Objective, Reading } from '../../model';
import { formatPercent, positionOf, readChange, type StatedChange } from '../../target';
import { findPeriods } from '../../time';
import { whole } from '../checks';
import { example } from '../example';
import type { Finding } from '../finding';
import { quote } from '../quote';
import { rule } from '../rule';
import { sameTopics, topicsOf } from '../topics';

const PLAN = [['Ref', 'Action', 'Lead', 'Timescale']];
const ACTION = ['1.1', 'Mark property in every street', 'Town Warden', 'June 2004'];
const TARGETS = [
  ['Vale targets 2004/05'],
  ['House burglary - reduce house burglary by 20% by 2004/05'],
  [null, '2002/03 Baseline', '2003/04', '2004/05 Target'],
  ['Number of burglaries', 200, 190, 160],
];

export const objectiveDiffers = rule(
  {
    code: 'target/objective-differs',
    severity: 'warning',
    title: 'Objective and target disagree',
    looksFor:
      'An objective that wants another change than the target of the same thing, by the same year: vehicle crime by ' +
      '15% in the objective, by 23% in the table of targets. Texts are of one thing when they name the same topics.',
    why: 'Leads work to the objective and the county reports the target; both cannot be met or missed together.',
    bad: [
      example({
        says: 'The objective says 10%, the table 20%.',
        rows: [['Objective: reduce burglary by 10% by March 2005'], ...PLAN, ACTION],
        sheets: { Targets: TARGETS },
        at: 'A1',
      }),
    ],
    good: [
      example({
        says: 'Both say 20%.',
        rows: [['Objective: reduce burglary by 20% by March 2005'], ...PLAN, ACTION],
        sheets: { Targets: TARGETS },
      }),
      example({
        says: 'Repeat burglaries are another thing.',
        rows: [['Objective: reduce repeat burglary by 10% by March 2005'], ...PLAN, ACTION],
        sheets: { Targets: TARGETS },
      }),
    ],
  },
  whole((reading) =>
    withoutIndicators(reading)
      ? []
      : reading.plans.flatMap(({ objectives }) =>
          objectives.flatMap((objective) => disagreement(objective, reading) ?? []),
        ),
  ),
);

function withoutIndicators({ plans }: Reading): boolean {
  return plans.every(({ indicators }) => indicators.length === 0);
}

function disagreement(objective: Objective, { plans }: Reading): Finding | null {
  const wanted = readChange(objective.text);
  if (!wanted || wanted.change.amount === 0) return null;
  const topics = topicsOf(objective.text);
  const due = positionOf(findPeriods(objective.text).at(-1)?.period.label ?? null);
  for (const { indicators } of plans) {
    for (const indicator of indicators) {
      if (!sameTopics(topics, topicsOf(indicator.headline ?? indicator.name))) continue;
      if (!sameYear(due, positionOf(indicator.target.period)) || !disagree(wanted, indicator)) continue;
      return { sheet: objective.sheet, cell: objective.cell, message: problem(objective, wanted, indicator) };
    }
  }
  return null;
}

/** Ends that lie within a year of each other: “by 2005” and “by 2004/05”. An end that is not said is any. */
function sameYear(one: number | null, other: number | null): boolean {
  return one === null || other === null || Math.abs(one - other) < 12;
}

function disagree(wanted: StatedChange, { change, headline, unit }: Indicator): boolean {
  // the headline's own words, since a percentage of a share has been settled as points
  const stated = (headline === null ? null : readChange(headline)?.change) ?? change;
  if (!stated || wanted.yearly) return false;
  const kinds = [stated.kind, wanted.change.kind];
  if (kinds[0] !== kinds[1] && !(unit === '%' && !kinds.includes('number'))) return false;
  return Math.abs(stated.amount) !== Math.abs(wanted.change.amount);
}

function problem(objective: Objective, wanted: StatedChange, indicator: Indicator): string {
  const { headline, name, source, cells } = indicator;
  const stated = (headline === null ? null : readChange(headline)?.change) ?? indicator.change!;
  const cell = cells['headline']?.[0] ?? source.cell;
  const place = source.sheet === objective.sheet ? cell : `${source.sheet}!${cell}`;
  const said = (amount: number, kind: string) =>
    kind === 'percent' ? formatPercent(amount) : `${amount < 0 ? '−' : '+'}${Math.abs(amount)}`;
  return (
    `The objective wants ${said(wanted.change.amount, wanted.change.kind)}, and the target of ${quote(name)} in ${place} ` +
    `wants ${said(stated.amount, stated.kind)}: give both the same change, or say in what they differ.`
  );
}
