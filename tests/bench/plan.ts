import type { Workbook } from '../../shared/grid';
import { sheetOf, workbookOf } from '../layouts/sheet';

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

/** A plan of so many actions on one sheet, some of them wrong in one way or another. */
export function planOf(actions: number): Workbook {
  const rows = Array.from({ length: actions }, (_, index) => [
    `${1 + Math.floor(index / 20)}.${1 + (index % 20)}`,
    `${pick(VERBS, index)} ${pick(STREETS, index * 7 + 3)} Street and ${pick(STREETS, index * 3)} Lane, round ${index}`,
    pick(LEADS, index * 3),
    pick(TIMES, index * 5),
    'On track',
  ]);
  const title = ['Vale action plan 2004/05'];
  return workbookOf(
    'plan.xlsx',
    sheetOf('Plan', [title, ['Ref', 'Action', 'Lead', 'Timescale', 'Status'], ...rows]),
  );
}
