import { performance } from 'node:perf_hooks';
import type { Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { Checker } from '../../shared/rules';
import { sheetOf, workbookOf } from '../layouts/sheet';

/** How long a plan of this many actions takes to check, whole and after an edit of one row. */
const ACTIONS = 2000;
const ROUNDS = 9;
const STREETS = [
  'Mill',
  'Church',
  'Station',
  'Manor',
  'Bridge',
  'Castle',
  'School',
  'Market',
  'Canal',
  'Abbey',
];
const VERBS = [
  'Visit the shops in',
  'Light the paths of',
  'Clean up',
  'Survey residents in',
  'Fit alarms in',
];
const LEADS = [
  'Town Warden, Vale Council',
  'Ann Example, Vale Council',
  'Vale Constabulary',
  'Bob Sample',
  'TBC',
];
const TIMES = ['June 2004', 'March 2005', 'Ongoing', '?', 'July 2004\nMarch 2005', 'by 30/09/04'];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

function planOf(changed: number | null): Workbook {
  const rows = Array.from({ length: ACTIONS }, (_, index) => [
    `${1 + Math.floor(index / 20)}.${1 + (index % 20)}`,
    `${pick(VERBS, index)} ${pick(STREETS, index * 7 + 3)} Street and ${pick(STREETS, index * 3)} Lane, round ${index}`,
    pick(LEADS, index * 3),
    index === changed ? 'not before the cows come home' : pick(TIMES, index * 5),
    'On track',
  ]);
  const title = ['Vale action plan 2004/05'];
  return workbookOf(
    'plan.xlsx',
    sheetOf('Plan', [title, ['Ref', 'Action', 'Lead', 'Timescale', 'Status'], ...rows]),
  );
}

/** Milliseconds on the clock, and of the processor: the second is what counts where others work beside us. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

function timed(work: () => void): Time {
  const used = process.cpuUsage();
  const begin = performance.now();
  work();
  return { clock: performance.now() - begin, processor: process.cpuUsage(used).user / 1000 };
}

function median(times: readonly number[]): string {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(1);
}

function said(times: readonly Time[]): string {
  const clock = median(times.map((time) => time.clock));
  return `${clock} ms (processor ${median(times.map((time) => time.processor))} ms)`;
}

const workbooks = [planOf(null), ...Array.from({ length: ROUNDS }, (_, round) => planOf(137 * (round + 1)))];
const returns = workbooks.map((workbook) => ({ workbook, reading: read(workbook) }));
const asAt = '2004-10-01';

const whole = returns.map(({ workbook, reading }) =>
  timed(() => new Checker().update(reading, { workbook, asAt })),
);
const checker = new Checker();
checker.update(returns[0]!.reading, { workbook: returns[0]!.workbook, asAt });
let looks = 0;
const edits = returns.slice(1).map(({ workbook, reading }) => {
  const time = timed(() => checker.update(reading, { workbook, asAt }));
  looks = Math.max(looks, checker.evaluations);
  return time;
});
const issues = checker.update(returns[0]!.reading, { workbook: returns[0]!.workbook, asAt }).length;

console.log(`${ACTIONS} actions, ${issues} issues`);
console.log(`checked whole: ${said(whole.slice(2))}; the first time ${whole[0]!.clock.toFixed(1)} ms`);
console.log(`one edited row: ${said(edits.slice(2))}, at most ${looks} looks`);
