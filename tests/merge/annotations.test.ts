import { openMatters, type FactOf } from '../../shared/merge';
import { aDecision, anEdit, aRevision, bookOf, fold, led, planOf } from './aRevision';

const ROW = 'vale/safer-vale/1.1';
const LOCKS = 'Fit new locks to forty council homes in the north of the town';
const PATROLS = 'Walk the market square on Friday and Saturday nights';
const plan = planOf({ ref: '1.1', text: LOCKS }, { ref: '1.2', text: PATROLS });

type Annotation = Pick<FactOf<'annotation written'>, 'rag' | 'comment'>;
const NOTHING: Annotation = { rag: null, comment: null };

/** What somebody wrote who had `was` before them. */
const written = (was: Annotation, now: Partial<Annotation>): FactOf<'annotation written'> => ({
  kind: 'annotation written',
  on: '2004-06-01',
  rowId: ROW,
  by: 'County Analyst',
  ...was,
  ...now,
  was,
});

const first = written(NOTHING, { rag: 'Red ▲', comment: 'Ask how many locks' });
const seen: Annotation = { rag: 'Red ▲', comment: 'Ask how many locks' };

describe('What the county writes in its own columns', () => {
  test.each<[string, readonly FactOf<'annotation written'>[], Annotation]>([
    [
      'takes the place of what its writer saw there',
      [first, written(seen, { comment: 'Forty, they say' })],
      { rag: 'Red ▲', comment: 'Forty, they say' },
    ],
    ['is taken away by who saw it', [first, written(seen, NOTHING)], NOTHING],
    [
      'in a copy from before another comment stands below that one, and leaves the rating alone',
      [first, written(NOTHING, { comment: 'Who pays?' })],
      { rag: 'Red ▲', comment: 'Ask how many locks\nWho pays?' },
    ],
    [
      'as a rating alone, in an old copy, leaves the comment as it has become',
      [first, written(NOTHING, { rag: 'Green ●' })],
      { rag: 'Green ●', comment: 'Ask how many locks' },
    ],
    [
      'stands when an older comment is taken out of an old copy',
      [first, written(seen, { comment: 'Forty' }), written(seen, { comment: null })],
      { rag: 'Red ▲', comment: 'Forty' },
    ],
    [
      'does not come again with an old copy once it was replaced',
      [first, written(seen, { comment: 'Forty' }), written(NOTHING, { comment: 'Ask how many locks' })],
      { rag: 'Red ▲', comment: 'Forty' },
    ],
    ['is written once, however often it comes', [first, first, first], seen],
  ])('%s', (_, facts, stands) => {
    expect(bookOf(fold([aRevision(plan), ...facts])).annotations?.[ROW]).toEqual(stands);
  });
});

test('A row that the county lets go has no cells left to decide, until it comes back', () => {
  const withLead = (lead: string) =>
    planOf({ ref: '1.1', text: LOCKS, lead: led(lead) }, { ref: '1.2', text: PATROLS });
  const gone = fold([
    aRevision(withLead('Housing Officer')),
    anEdit(ROW, 'Lead', 'County Warden'),
    aRevision(withLead('Police'), 2),
    aRevision(planOf({ ref: '1.2', text: PATROLS }), 3),
    aDecision(ROW, 'Row', 'District'),
  ]);
  expect(openMatters(gone)).toEqual([]);
  expect(openMatters(fold([aRevision(withLead('Police'), 4)], gone))).toMatchObject([
    { row: ROW, field: 'Lead' },
  ]);
});
