import { eachRemark } from '../checks';
import { example } from '../example';
import { counted, sentence } from '../quote';
import { rule } from '../rule';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Milestone', 'Timescale'];

export const timescaleCountDiffers = rule(
  {
    code: 'timescale/count-differs',
    severity: 'warning',
    title: 'Not as many dates as milestones',
    looksFor:
      'Several milestones in one cell with another number of dates beside them, or one milestone with several dates.',
    why: 'Milestones are matched with dates in order: with one missing, nobody can tell which it belongs to.',
    bad: [
      example({
        says: 'Two milestones and one date.',
        rows: [
          HEADINGS,
          [
            '1.1',
            'Make the High Street safer',
            'Town Warden',
            'Visit the shops\nReport on the visits',
            'June 2004',
          ],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'Two days held', 'July 2004'],
        ],
        at: 'E2',
      }),
    ],
    good: [
      example({
        says: 'A date for each.',
        rows: [
          HEADINGS,
          [
            '1.1',
            'Make the High Street safer',
            'Town Warden',
            'Visit the shops\nReport on the visits',
            'June 2004\nJuly 2004',
          ],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'Two days held', 'July 2004'],
        ],
      }),
    ],
  },
  eachRemark(({ source, ref, detail }) => {
    const dates = sentence(counted(Number(detail['dates']), 'date stands', 'dates stand'));
    const [beside, one] =
      'actions' in detail
        ? [counted(Number(detail['actions']), 'action'), 'an action']
        : [counted(Number(detail['milestones']), 'milestone'), 'a milestone'];
    const message = `${dates} beside ${beside}: write one date ${one}, on lines that answer each other.`;
    return [{ ...source, ref, message }];
  }),
);
