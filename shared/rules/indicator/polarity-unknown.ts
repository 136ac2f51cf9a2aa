import type { Indicator } from '../../model';
import { formatFigure, polarityOf } from '../../target';
import { eachIndicator } from '../checks';
import { indicatorExample } from '../indicatorExample';
import { placeOfIndicator } from '../indicatorPlace';
import { quote } from '../quote';
import { rule } from '../rule';

export const polarityUnknown = rule(
  {
    code: 'indicator/polarity-unknown',
    severity: 'warning',
    title: 'It is not known which way is better',
    looksFor:
      'An indicator whose words do not tell whether more or less of it is good, or whose target goes the other way ' +
      'than one would want of such a thing. A column that says so settles it.',
    why: 'Which way is better decides between Red and Green.',
    bad: [
      indicatorExample({
        says: 'Admissions should be few, and their target is higher than the baseline.',
        rows: [['Hospital admissions for assault', 200, 210, null, 240]],
        at: 'A3',
      }),
      indicatorExample({
        says: 'Nothing tells whether many market stalls are good.',
        rows: [
          ['House burglaries', 200, 190, 'Reduce by 20%', 160],
          ['Stalls on the market', 80, 85, null, null],
        ],
        at: 'A4',
      }),
    ],
    good: [
      indicatorExample({
        says: 'Fewer burglaries are better.',
        rows: [['House burglaries', 200, 190, null, 160]],
      }),
      indicatorExample({
        says: 'A column says which way is better.',
        headings: ['Indicator', 'Baseline 2002/03', '2003/04', 'Better when', 'Target 2004/05'],
        rows: [['Hospital admissions for assault', 200, 210, 'Higher', 240]],
      }),
    ],
  },
  eachIndicator((indicator) => {
    if ('polarity' in indicator.cells || !isMeasured(indicator)) return [];
    const message = problem(indicator);
    return message === null ? [] : [{ ...placeOfIndicator(indicator, 'name'), message }];
  }),
);

/** Without something to reach or to start from, neither way is better yet. */
function isMeasured({ baseline, change, target }: Indicator): boolean {
  return target.stated !== null || change !== null || (baseline?.value ?? null) !== null;
}

function problem(indicator: Indicator): string | null {
  const { name, unit, baseline, target } = indicator;
  const ask = 'say whether higher or lower is better';
  if (indicator.polarity === null)
    return `Nothing tells which way is better for ${quote(name)}: ${ask}, for example in a column “Better when”.`;
  const { doubt } = polarityOf(indicator);
  if (doubt === 'target-against-measure') {
    if (isWantedSo(indicator)) return null;
    const way = (target.stated ?? 0) > (baseline?.value ?? 0) ? 'rises' : 'falls';
    return `The target of ${quote(name)} ${way} from ${formatFigure(baseline!.value!, unit)} to ${formatFigure(target.stated!, unit)}, though ${way === 'rises' ? 'fewer' : 'more'} would seem better: ${ask}, or correct the target.`;
  }
  if (doubt === 'verb-against-measure')
    return `The wording of ${quote(indicator.headline ?? name)} asks for the opposite of what would seem better for what is measured: ${ask}.`;
  return null;
}

/** The change wanted goes the good way, so that the target alone is wrong, and has an issue of its own. */
function isWantedSo({ change, polarity }: Indicator): boolean {
  if (!change || change.amount === 0) return false;
  return polarity === (change.amount < 0 ? 'lower' : 'higher');
}
