import { diffRevisions, SAME_ROW, type MergeFact } from '../../../shared/merge';
import { aDecision, anEdit, aRevision, led, planOf } from '../aRevision';

const LOCKS = 'Fit new locks in the terraces by the mill';
const LAMPS = 'Repair the street lamps along the river';

const FACTS: MergeFact[] = [
  aRevision(planOf({ ref: '1.1', text: LOCKS, lead: led('Housing Officer') })),
  anEdit('vale/safer-vale/1.1', 'Lead', 'County Warden'),
  aRevision(planOf({ ref: '1.2', text: LOCKS, lead: led('Police') }), 2),
  aRevision(planOf({ ref: '3.1', text: LOCKS, lead: led('Police') }, LAMPS), 3),
  aRevision(planOf(LAMPS), 4),
];

const diff = (from: number, to: number, facts = FACTS) =>
  diffRevisions(facts, 'vale', from, to).map(({ ref, field, was, now }) => [ref, field, was, now]);

describe('The difference of two revisions', () => {
  test('is what the district changed, whatever the county wrote', () => {
    expect(diff(1, 2)).toEqual([
      ['1.2', 'Ref', '1.1', '1.2'],
      ['1.2', 'Lead', 'Housing Officer', 'Police'],
    ]);
  });

  test('goes from the first value to the last, through what lies between', () => {
    expect(diff(1, 3)).toEqual([
      ['3.1', 'Ref', '1.1', '3.1'],
      ['3.1', 'Lead', 'Housing Officer', 'Police'],
      [null, 'Action', null, LAMPS],
    ]);
  });

  test('tells rows that went', () => {
    expect(diff(3, 4)).toEqual([['3.1', 'Action', LOCKS, 'Withdrawn']]);
  });

  test('is turned round where the later is named first', () => {
    expect(diff(2, 1)).toEqual([
      ['1.2', 'Ref', '1.2', '1.1'],
      ['1.2', 'Lead', 'Police', 'Housing Officer'],
    ]);
  });

  test('is nothing between a revision and itself, or one that restores it', () => {
    const first = FACTS[0] as ReturnType<typeof aRevision>;
    const restored: MergeFact = { ...first, kind: 'restored', of: 1, revision: 5 };
    expect(diff(2, 2)).toEqual([]);
    expect(diff(1, 5, [...FACTS, restored])).toEqual([]);
    expect(diff(4, 5, [...FACTS, restored])).not.toEqual([]);
  });

  test('takes a row for an earlier one where the county said it was', () => {
    const shops = 'Visit every shop on the High Street in Marlbrook about stolen goods';
    const elsewhere = 'Visit every shop on the High Street in Hathersby about stolen goods';
    const facts = [aRevision(planOf(LOCKS, shops)), aRevision(planOf(LOCKS, elsewhere), 2)];
    expect(diff(1, 2, facts)).toEqual([[null, 'Action', null, elsewhere]]);
    const same = aDecision('vale/safer-vale/a2+2', SAME_ROW, 'Same');
    expect(diff(1, 2, [...facts, same])).toEqual([[null, 'Action', shops, elsewhere]]);
  });
});
