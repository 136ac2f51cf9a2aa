import type { Indicator } from '../../model';
import { computeTarget, formatFigure, type TargetPolicy } from '../../target';
import { bySheet } from '../bySheet';
import { eachPlan } from '../checks';
import type { Finding } from '../finding';
import { indicatorExample } from '../indicatorExample';
import { placeOfTarget } from '../indicatorPlace';
import { listed, quote } from '../quote';
import { rule } from '../rule';

export const partsShort = rule(
  {
    code: 'target/parts-short',
    severity: 'warning',
    title: 'The parts cannot reach the headline',
    looksFor:
      'A total whose baseline is the sum of those of the indicators beside it, where their targets, all met, would ' +
      'still not add up to the target of the total.',
    why: 'Every lead could meet their own target and the partnership would miss its headline.',
    bad: [
      indicatorExample({
        says: 'Thefts of and from cars may be 180 together; vehicle crime may be 160.',
        rows: [
          ['Vehicle crime, total', 200, 190, 'Reduce by 20%', 160],
          ['Theft of vehicles', 80, 78, 'Reduce by 10%', 72],
          ['Theft from vehicles', 120, 112, 'Reduce by 10%', 108],
        ],
        at: 'E3',
      }),
    ],
    good: [
      indicatorExample({
        says: 'The parts add up to the total.',
        rows: [
          ['Vehicle crime, total', 200, 190, 'Reduce by 20%', 160],
          ['Theft of vehicles', 80, 78, 'Reduce by 10%', 72],
          ['Theft from vehicles', 120, 112, 'By 88', 88],
        ],
      }),
    ],
  },
  eachPlan((plan, { settings }) =>
    [...bySheet(plan.indicators).values()].flatMap((own) =>
      own.flatMap((total, at) => {
        const parts = partsOf(total, at, own);
        return parts ? shortfall(total, parts, settings.policy) : [];
      }),
    ),
  ),
);

/** The indicators next below or above whose baselines add up to this one's; null where there are none. */
function partsOf(total: Indicator, at: number, all: readonly Indicator[]): Indicator[] | null {
  const sum = total.baseline?.value ?? null;
  if (sum === null || sum <= 0 || total.unit !== 'number') return null;
  for (const others of [all.slice(at + 1), all.slice(0, at).reverse()]) {
    const parts: Indicator[] = [];
    let rest = sum;
    for (const part of others) {
      const value = part.baseline?.value ?? null;
      if (value === null || value <= 0 || !comparable(part, total)) break;
      parts.push(part);
      rest -= value;
      if (rest === 0 && parts.length >= 2) return parts;
      if (rest <= 0) break;
    }
  }
  return null;
}

function comparable(part: Indicator, total: Indicator): boolean {
  return (
    part.unit === total.unit &&
    part.polarity === total.polarity &&
    part.baseline?.period === total.baseline?.period &&
    part.target.period === total.target.period
  );
}

function shortfall(total: Indicator, parts: readonly Indicator[], policy: TargetPolicy): Finding[] {
  const targetOf = (indicator: Indicator) =>
    indicator.target.stated ?? computeTarget(indicator, policy).computed;
  const goal = targetOf(total);
  const targets = parts.map(targetOf);
  if (goal === null || targets.some((target) => target === null)) return [];
  const sum = targets.reduce<number>((all, target) => all + target!, 0);
  const short = total.polarity === 'higher' ? goal - sum : sum - goal;
  // each part may have been rounded by half a unit
  if (total.polarity === 'band' || short <= parts.length / 2) return [];
  const shown = (value: number) => formatFigure(value, total.unit);
  return [
    {
      ...placeOfTarget(total),
      message:
        `The targets of ${listed(parts.map(({ name }) => quote(name, 40)))} come to ${shown(sum)}, and ${quote(total.name)} ` +
        `is to reach ${shown(goal)}: its parts cannot reach it, so set them or the total anew.`,
    },
  ];
}
