import type { Indicator } from '../../shared/model';
import type { Differences } from './difference';
import type { ExpectedIndicator } from './layout';
import { pair } from './pairing';
import { sameHeading } from './words';

export function compareIndicators(
  expected: readonly ExpectedIndicator[],
  found: readonly Indicator[],
  differences: Differences,
): void {
  const { pairs, missing, extra } = pair(expected, found, likeness);
  for (const indicator of missing) differences.add(`indicator “${indicator.name}” is missing`);
  for (const { source, name } of extra) {
    differences.add(`${source.sheet}!${source.cell} is no indicator: “${name}”`);
  }
  for (const [wanted, indicator] of pairs) compareIndicator(wanted, indicator, differences);
}

function likeness(expected: ExpectedIndicator, found: Indicator): number {
  return (
    (sameHeading(expected.name, found.name) ? 2 : 0) + (expected.ref && expected.ref === found.ref ? 1 : 0)
  );
}

function compareIndicator(expected: ExpectedIndicator, indicator: Indicator, differences: Differences): void {
  const what = (field: string) => `indicator “${expected.name}”: ${field}`;
  differences.heading(what('name'), expected.name, indicator.name);
  for (const field of ['ref', 'unit', 'polarity'] as const) {
    differences.value(what(field), expected[field], indicator[field]);
  }
  differences.heading(what('objective'), expected.objective, indicator.objective);
  differences.value(what('baseline’s period'), expected.baseline?.period, indicator.baseline?.period);
  differences.value(what('baseline'), expected.baseline?.value, indicator.baseline?.value);
  differences.value(what('target’s period'), expected.target?.period, indicator.target.period);
  differences.value(what('stated target'), expected.target?.stated, indicator.target.stated);
  differences.value(what('kind of change'), expected.change?.kind, indicator.change?.kind);
  differences.value(what('change wanted'), expected.change?.amount, indicator.change?.amount);
  for (const [period, value] of Object.entries(expected.figures ?? {})) {
    const ofPeriod = indicator.figures.filter((each) => each.period === period);
    // what was reached, where a target stands beside it
    const figure = ofPeriod.find(({ kind }) => kind !== 'target') ?? ofPeriod[0];
    const periods = indicator.figures.map((each) => each.period).join(', ');
    if (figure) differences.value(what(`figure of ${period}`), value, figure.value);
    else if (value !== null) differences.add(`${what(`figure of ${period}`)} is missing among [${periods}]`);
  }
}
