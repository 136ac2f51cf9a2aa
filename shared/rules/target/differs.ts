import type { Indicator } from '../../model';
import { computeTarget, formatFigure, formatPercent, type TargetResult } from '../../target';
import { eachIndicator } from '../checks';
import { indicatorExample } from '../indicatorExample';
import { isBareFigure, placeOfTarget, targetFigure, typedFigure } from '../indicatorPlace';
import type { Edit } from '../finding';
import { rule } from '../rule';

export const targetDiffers = rule(
  {
    code: 'target/differs',
    severity: 'error',
    title: 'The target is not what its change gives',
    looksFor:
      'A target that is not its baseline changed by what the headline or the column of changes says, rounded as the ' +
      'county rounds. A share changes by percentage points unless the words say otherwise.',
    why: 'Nobody can say whether such a target is met: by its percentage it may be missed, and by its number reached.',
    fix: 'Writes the target that baseline and change give.',
    bad: [
      indicatorExample({
        says: 'A fifth less than 200 is 160, and not 170.',
        rows: [['House burglaries', 200, 190, 'Reduce by 20%', 170]],
        at: 'E3',
      }),
      indicatorExample({
        says: 'A share changes by points: 50% and 10 points are 60%.',
        rows: [['Residents who feel safe', '50%', '52%', 'Increase by 10 points', '55%']],
        at: 'E3',
      }),
    ],
    good: [
      indicatorExample({
        says: 'The target is the baseline less a fifth.',
        rows: [['House burglaries', 200, 190, 'Reduce by 20%', 160]],
      }),
      indicatorExample({
        says: 'Half an offence is rounded up.',
        rows: [['Stolen bicycles', 45, 44, 'Reduce by 10%', 41]],
      }),
    ],
  },
  eachIndicator((indicator, { settings }) => {
    const result = computeTarget(indicator, settings.policy);
    // from a later year than the one that is marked, nothing shows which target was meant
    if (result.verdict !== 'differs' || result.computed === null || result.baselineUsed?.later) return [];
    return [
      {
        ...placeOfTarget(indicator),
        message: problem(indicator, result, result.computed),
        edits: fixes(indicator, result.computed),
      },
    ];
  }),
);

function problem(indicator: Indicator, result: TargetResult, computed: number): string {
  const { unit, target, change } = indicator;
  const { baselineUsed, statedChange, companion } = result;
  const stated = formatFigure(target.stated!, unit);
  const from = formatFigure(baselineUsed!.value, unit);
  const since = baselineUsed!.period === null ? '' : ` in ${baselineUsed!.period}`;
  const asPoints = change?.kind === 'points' || (change?.kind === 'number' && unit === '%');
  const reached =
    asPoints && statedChange?.points != null
      ? `${formatPercent(statedChange.points).replace('%', '')} points`
      : change?.kind === 'number'
        ? `a change of ${formatFigure(target.stated! - baselineUsed!.value, unit)}`
        : statedChange?.percent != null
          ? formatPercent(statedChange.percent)
          : 'otherwise';
  const rate = companion?.explains ? '; the percentage is that of the rate beside it' : '';
  return (
    `The target ${stated} is ${reached} from the baseline of ${from}${since}, but ${wanted(indicator)} is wanted, ` +
    `which gives ${formatFigure(computed, unit)}${rate}: correct the target or the change.`
  );
}

function wanted({ change, unit }: Indicator): string {
  const { kind, amount } = change!;
  if (kind === 'percent') return formatPercent(amount);
  const shown =
    unit === '%' || kind === 'points' ? `${Math.abs(amount)} points` : formatFigure(Math.abs(amount), unit);
  return `${amount < 0 ? '−' : '+'}${shown}`;
}

function fixes(indicator: Indicator, computed: number): Edit[] {
  const figure = targetFigure(indicator);
  if (!figure || !isBareFigure(indicator, figure)) return [];
  const typed = typedFigure(computed, indicator.unit);
  return [{ title: `Write ${typed}`, cell: figure.source.cell, replace: null, by: typed }];
}
