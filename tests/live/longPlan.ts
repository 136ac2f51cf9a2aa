import { gridOf, type Grid } from '../../shared/grid';

const LEADS = [
  'Crime prevention officer',
  'Housing manager',
  'Community safety officer',
  'Licensing sergeant',
];
const WHEN = ['June 2004', 'March 2005', 'Ongoing', 'Autumn 2004', 'Q3 2004/05', 'July – October 2004'];
const STATUS = ['', 'In progress', 'Complete', 'Not started', 'Late'];
const DEEDS = ['Visit', 'Write to', 'Survey', 'Train', 'Brief', 'Light', 'Fence', 'Review'];
const WHOM = ['the shops in ward', 'the schools in ward', 'the tenants of block', 'the drivers on route'];

/** A plan of so many actions, no two of the same words. */
export function longPlan(rows: number): Grid {
  return gridOf('Plan', [
    ['Community safety plan 2004-05'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status', 'Progress'],
    ...Array.from({ length: rows }, (_, index) => [
      `${1 + Math.floor(index / 100)}.${1 + (index % 100)}`,
      `${pick(DEEDS, index)} ${pick(WHOM, index >> 3)} ${index + 1}`,
      pick(LEADS, index),
      pick(WHEN, index),
      pick(STATUS, index),
      index % 7 === 0 ? 'First letters have gone out' : '',
    ]),
  ]);
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length]!;
}
