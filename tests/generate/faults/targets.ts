import type { Content, MeasureContent } from '../content';
import type { Dice } from '../Dice';
import { percent } from '../../layouts/sheet';
import type { IssueCode } from '../../../shared/model';
import { withColumns, withHeadlines, type Fault, type Planted } from './fault';

/** A fault in one measure, found in one of its cells. */
function inMeasure(
  code: IssueCode,
  says: string,
  field: string,
  change: (measure: MeasureContent, content: Content, dice: Dice) => Partial<MeasureContent>,
  rest: Pick<Fault, 'style'> & Pick<Planted, 'also'> = {},
): Fault {
  const { also, style } = rest;
  return {
    code,
    says,
    ...(style && { style }),
    plant: (content, dice) => {
      const measure = dice.pick(content.measures);
      Object.assign(measure, change(measure, content, dice));
      return { at: (laid) => [laid.at(measure, field)], ...(also && { also }) };
    },
  };
}

const half = ({ baseline }: MeasureContent) => Number(baseline) / 2;

export const targetFaults: readonly Fault[] = [
  inMeasure('target/differs', 'a target that its percentage does not give', 'target', (measure) => ({
    target: Number(measure.target) + 7,
    heading: '',
  })),
  inMeasure(
    'target/heading-differs',
    'a heading measured from the year after the baseline',
    'heading',
    (measure) => {
      const later = Math.round(Number(measure.target) * 1.05);
      return { later, heading: `-${Math.round((1 - Number(measure.target) / later) * 100)}%` };
    },
    { style: withHeadlines },
  ),
  inMeasure(
    'target/heading-differs',
    'a fall without its sign',
    'heading',
    ({ heading }) => ({ heading: heading.slice(1) }),
    { style: withHeadlines },
  ),
  {
    code: 'target/objective-differs',
    says: 'an objective that wants less than the target',
    style: withHeadlines,
    plant: (content) => {
      const measure = content.measures[0]!;
      const year = `${content.year}/${String(content.year + 1).slice(2)}`;
      Object.assign(measure, {
        name: 'House burglaries',
        baseline: 200,
        later: 165,
        target: 160,
        heading: '-20%',
        headline: `House burglaries - reduce house burglaries by 20% by ${year}`,
      });
      const goal = content.objectives[1]!;
      goal.text = `Reduce house burglaries by 10% by March ${content.year + 1}`;
      return {
        at: (laid) => [
          laid.style.goals === 'column' ? laid.at(goal.actions[0]!, 'goal') : laid.at(goal, 'text'),
        ],
      };
    },
  },
  inMeasure(
    'target/later-baseline',
    'a baseline in words',
    'baseline',
    (measure) => ({ later: half(measure) * 2, baseline: 'Not counted' }),
    { also: { 'figure/not-a-number': 'the words stand where a figure should' } },
  ),
  {
    code: 'target/parts-short',
    says: 'parts that cannot reach their total',
    style: withColumns,
    plant: (content) => {
      const [first, second] = content.measures;
      const total = { ...first! };
      Object.assign(first!, { baseline: 100, later: 90, change: 'Reduce by 10%', target: 90 });
      Object.assign(second!, { baseline: 200, later: 180, change: 'Reduce by 10%', target: 180 });
      Object.assign(total, {
        name: 'All of these together',
        baseline: 300,
        later: 270,
        change: 'Reduce by 30%',
        target: 210,
      });
      content.measures = [total, first!, second!];
      return {
        at: (laid) => [laid.at(total, 'target')],
        also: { 'indicator/polarity-unknown': 'the total’s name says nothing of what it counts' },
      };
    },
  },
  inMeasure(
    'target/missing',
    'an indicator without a target',
    'name',
    () => ({ change: null, target: null }),
    {
      style: withColumns,
    },
  ),
];

export const indicatorFaults: readonly Fault[] = [
  inMeasure(
    'indicator/polarity-unknown',
    'a target that rises for what should fall',
    'name',
    (measure) => ({ change: null, target: Number(measure.baseline) + 30 }),
    {
      style: withColumns,
    },
  ),
  inMeasure(
    'indicator/inverse-measure',
    'an aim to reduce, measured by what should rise',
    'name',
    (_, { year }) => ({
      name: 'people who feel safe after dark',
      baseline: percent(0.5),
      later: percent(0.58),
      heading: '',
      headline: `Fear of crime - reduce the fear of crime by 10% by ${year}/${String(year + 1).slice(2)}`,
      target: percent(0.6),
    }),
    { style: withHeadlines },
  ),
  inMeasure(
    'indicator/baseline-missing',
    'a change of nobody knows what',
    'baseline',
    () => ({ baseline: null, later: null, target: null }),
    { style: withColumns },
  ),
  inMeasure(
    'indicator/series-break',
    'a footnote of new recording rules',
    'baseline',
    ({ headline }, { year }) => ({
      headline: `${headline} *`,
      footnote: `* New recording rules from ${year - 2}/${String(year - 1).slice(2)}`,
    }),
    { style: withHeadlines },
  ),
  inMeasure('figure/not-a-number', 'words for a figure', 'later', () => ({ later: 'Figure awaited' })),
];
