import { readingAsOf, type MergeFact } from '../../../shared/merge';
import { anEdit, aRevision, led, planOf } from '../aRevision';

const LOCKS = 'Fit new locks in the terraces by the mill';
const LAMPS = 'Repair the street lamps along the river';
const PATROLS = 'Walk the market square on Friday nights';

const FACTS: MergeFact[] = [
  aRevision(planOf({ text: LOCKS, lead: led('Housing Officer') }, LAMPS)),
  anEdit('vale/safer-vale/a1', 'Lead', 'County Warden'),
  aRevision(planOf({ text: LOCKS, lead: led('Police') }), 2, { complete: false }),
  aRevision(planOf(LAMPS, PATROLS), 3),
];

const actionsAsOf = (revision: number) =>
  readingAsOf(FACTS, 'vale', revision)?.plans.flatMap(({ actions }) =>
    actions.map(({ text, lead }) => [text, lead?.text ?? null]),
  );

describe('What a return held after a revision', () => {
  test('is what the district wrote, whatever the county wrote over it', () => {
    expect(actionsAsOf(1)).toEqual([
      [LOCKS, 'Housing Officer'],
      [LAMPS, null],
    ]);
  });

  test('is the whole return, where the revision was a part of it', () => {
    expect(actionsAsOf(2)).toEqual([
      [LOCKS, 'Police'],
      [LAMPS, null],
    ]);
  });

  test('leaves out what was gone by then', () => {
    expect(actionsAsOf(3)).toEqual([
      [LAMPS, null],
      [PATROLS, null],
    ]);
  });

  test('is nothing for a revision that never was', () => {
    expect(readingAsOf(FACTS, 'vale', 4)).toBeNull();
    expect(readingAsOf(FACTS, 'wold', 1)).toBeNull();
  });
});
