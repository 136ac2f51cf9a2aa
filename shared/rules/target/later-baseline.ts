import { computeTarget, formatFigure } from '../../target';
import { eachIndicator } from '../checks';
import { indicatorExample } from '../indicatorExample';
import { placeOfIndicator } from '../indicatorPlace';
import { rule } from '../rule';

export const laterBaseline = rule(
  {
    code: 'target/later-baseline',
    severity: 'warning',
    title: 'The baseline year has no figure',
    looksFor:
      'A period marked as baseline or benchmark whose figure is missing, where a later period has one: the target ' +
      'is then computed from the later one.',
    why: 'A target measured from a later year is another target; whoever agreed to it should know.',
    bad: [
      indicatorExample({
        says: 'The baseline was not counted; the year after it was.',
        rows: [['House burglaries', 'Not counted', 200, 'Reduce by 20%', 160]],
        at: 'B3',
      }),
    ],
    good: [
      indicatorExample({
        says: 'The baseline has its figure.',
        rows: [['House burglaries', 200, 190, 'Reduce by 20%', 160]],
      }),
    ],
  },
  eachIndicator((indicator, { settings }) => {
    const { baselineUsed, computed, verdict } = computeTarget(indicator, settings.policy);
    if (!baselineUsed?.later || (indicator.change === null && indicator.target.stated === null)) return [];
    const marked = indicator.baseline?.period ?? 'The baseline';
    const shown = (value: number | null): string => formatFigure(value ?? 0, indicator.unit);
    const used = `${shown(baselineUsed.value)} in ${baselineUsed.period ?? 'a later period'}`;
    const given =
      verdict === 'differs'
        ? `, which gives ${shown(computed)} and not ${shown(indicator.target.stated)}`
        : '';
    return [
      {
        ...placeOfIndicator(indicator, 'baseline'),
        message: `${marked} is marked as baseline and has no figure, so the target is computed from ${used}${given}: give the baseline’s figure, or mark the later year.`,
      },
    ];
  }),
);
