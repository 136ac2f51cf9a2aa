import type { Action, Milestone } from '../../shared/model';
import { deliveryRag, policyFor } from '../../shared/rag';

const source = { sheet: 'Plan', cell: 'B8' };

function milestone(rest: Partial<Milestone>): Milestone {
  return {
    text: null,
    timescale: null,
    start: null,
    due: null,
    precision: null,
    recurs: null,
    ongoing: false,
    status: null,
    source,
    ...rest,
  };
}

function action(milestones: readonly Partial<Milestone>[], rest: Partial<Action> = {}): Action {
  return {
    id: '1',
    ref: '1.1',
    text: 'Fit locks to sheds',
    objective: null,
    objectiveRef: null,
    section: null,
    term: null,
    lead: null,
    timescale: null,
    ongoing: false,
    milestones: milestones.map(milestone),
    status: null,
    rag: null,
    resources: null,
    measures: null,
    outcome: null,
    progress: null,
    progressNotes: [],
    asWritten: {},
    other: [],
    source,
    cells: {},
    ...rest,
  };
}

const DAY = '2004-06-15';

it('says of what nobody reported no more than that', () => {
  const reason = (own: Action) => deliveryRag(own, DAY).reason;
  expect(reason(action([{ due: '2004-06-01' }]))).toBe(
    'It was due on 2004-06-01 and is not said to be complete.',
  );
  expect(reason(action([{ start: '2004-06-01' }]))).toBe(
    'It was to start on 2004-06-01 and is not said to have begun.',
  );
  expect(reason(action([{ due: '2004-06-01' }], { status: 'In progress' }))).toBe(
    'It was due on 2004-06-01 and is not complete.',
  );
  expect(reason(action([{ due: '2004-06-20' }], { status: 'Not started' }))).toBe(
    'It is due on 2004-06-20 and has not started.',
  );
});

describe('delivery RAG on 15 June 2004', () => {
  test.each<[string, Action, string]>([
    [
      'complete, though its date has passed',
      action([{ due: '2004-03-31' }], { status: 'Completed' }),
      'Complete',
    ],
    ['complete by the officer’s own blue', action([{ due: '2004-03-31' }], { rag: 'Blue' }), 'Complete'],
    ['all milestones done', action([{ due: '2004-03-31', status: 'Done' }]), 'Complete'],
    ['cancelled', action([{ due: '2004-03-31' }], { status: 'Withdrawn' }), 'Closed'],
    ['last date passed', action([{ due: '2004-03-31' }], { status: 'In progress' }), 'Red'],
    ['due yesterday', action([{ due: '2004-06-14' }]), 'Red'],
    ['due today and under way', action([{ due: '2004-06-15' }], { status: 'In progress' }), 'Green'],
    [
      'an earlier milestone passed',
      action([{ due: '2004-05-31' }, { due: '2005-03-31' }], { status: 'In progress' }),
      'Amber',
    ],
    [
      'an earlier milestone passed and done',
      action([{ due: '2004-05-31', status: 'Done' }, { due: '2005-03-31' }], { status: 'In progress' }),
      'Green',
    ],
    [
      'due within 30 days and not started',
      action([{ due: '2004-07-15' }], { status: 'Not started' }),
      'Amber',
    ],
    ['due in 31 days and not started', action([{ due: '2004-07-16' }], { status: 'Not started' }), 'Not due'],
    [
      'due within 30 days, progress reported',
      action([{ due: '2004-07-15' }], { progress: 'Locks bought' }),
      'Green',
    ],
    [
      'a report that says nothing but that it has not begun',
      action([{ due: '2004-09-30' }], { progress: 'Not started' }),
      'Not due',
    ],
    [
      'a report that says that it has slipped',
      action([{ due: '2004-09-30' }], { progress: 'Slipped' }),
      'Amber',
    ],
    [
      'a last quarter that says it is done',
      action([{ due: '2004-03-31' }], {
        progress: 'Q1: Quotes in\nQ2: Done',
        progressNotes: [
          { heading: 'Q1', text: 'Quotes in', source },
          { heading: 'Q2', text: 'Done', source },
        ],
      }),
      'Complete',
    ],
    [
      'steps that are all done, and a report that it goes on',
      action([{ due: '2004-03-31', status: 'Done' }], { progress: 'In progress' }),
      'Complete',
    ],
    ['nothing reported, in so many words', action([{ due: '2004-09-30' }], { progress: 'N/A' }), 'Not due'],
    [
      'one of two steps done, said line by line',
      action([{ due: '2004-05-31' }, { due: '2004-09-30' }], { status: 'Yes\nNo' }),
      'Amber',
    ],
    ['start passed, not started', action([{ start: '2004-06-01', due: '2005-03-31' }]), 'Amber'],
    ['start ahead', action([{ start: '2004-09-01', due: '2005-03-31' }]), 'Not due'],
    ['ongoing', action([{ ongoing: true }], { ongoing: true }), 'Green'],
    ['quarterly', action([{ recurs: 'quarterly' }]), 'Green'],
    [
      'begun in October, then ongoing',
      action([{ due: '2003-10-31', ongoing: true }], { ongoing: true, status: 'On track' }),
      'Green',
    ],
    [
      'ongoing after a date of which nothing is said',
      action([{ due: '2003-10-31', ongoing: true }], { ongoing: true }),
      'Amber',
    ],
    [
      'reported late before its date',
      action([{ due: '2005-03-31' }], { status: 'Behind schedule' }),
      'Amber',
    ],
    ['no date', action([]), 'No date'],
    ['no date, under way', action([], { status: 'Started' }), 'Green'],
    ['far ahead', action([{ due: '2005-03-31' }]), 'Not due'],
  ])('%s', (_what, given, word) => expect(deliveryRag(given, DAY).word).toBe(word));

  test('says what is due next, how far away it is, and whose policy said so', () => {
    const policy = policyFor(
      { id: 'shire', version: '3', soonDays: 60, districts: { dale: { soonDays: 10 } } },
      'dale',
    );
    const given = action([{ due: '2004-05-31', status: 'Done' }, { due: '2004-07-05' }]);
    expect(deliveryRag(given, DAY, policy)).toMatchObject({
      word: 'Not due',
      due: '2004-07-05',
      daysLeft: 20,
      policy: 'shire 3 (dale)',
    });
    expect(deliveryRag(given, DAY, policyFor({ id: 'shire', version: '3', soonDays: 60 })).word).toBe(
      'Amber',
    );
  });
});
