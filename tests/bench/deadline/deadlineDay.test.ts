import { playDeadline, type Day } from './deadlineDay';
import { serviceTimesFrom, type ServiceTimes } from './serviceTimes';

const DAY: Day = {
  counties: 5,
  partnerships: 30,
  plans: [20, 40],
  before: 10,
  late: 0.1,
  corrections: 2,
  pause: 5,
  repeated: 0.1,
};
const TIMES: ServiceTimes = { revision: () => 0.5, publication: () => 1 };

describe('a deadline day', () => {
  test('has everybody answered and published, once', () => {
    const { answered, published, publications } = playDeadline(DAY, TIMES, 2, 1);
    expect(answered.length).toBeGreaterThanOrEqual(DAY.partnerships);
    expect(published).toHaveLength(answered.length);
    expect(publications).toBeLessThanOrEqual(answered.length);
  });

  test('is the same with the same seed, and another with another', () => {
    expect(playDeadline(DAY, TIMES, 2, 1)).toEqual(playDeadline(DAY, TIMES, 2, 1));
    expect(playDeadline(DAY, TIMES, 2, 2)).not.toEqual(playDeadline(DAY, TIMES, 2, 1));
  });

  test('has what comes at one moment in one publication', () => {
    const together: Day = { ...DAY, counties: 1, before: 0, late: 0, corrections: 0, repeated: 0 };
    const { answered, published, publications } = playDeadline(together, TIMES, 4, 1);
    // One worker takes 30 revisions one after another, and the publication waits for all of them.
    expect(answered.at(-1)).toBeCloseTo(15);
    expect(publications).toBe(1);
    expect(published.at(-1)).toBeCloseTo(16);
  });
});

test('lines through what was measured give it back where it lies on lines', () => {
  const revision = (actions: number) => 0.01 + 0.001 * actions;
  const publication = (actions: number, changed: number) => 0.05 + 0.0001 * actions + 0.0004 * changed;
  const measured = [10, 40, 100].map((actions) => ({
    actions,
    revision: revision(actions),
    publishedOne: publication(8 * actions, actions),
    publishedAll: publication(8 * actions, 8 * actions),
  }));
  const times = serviceTimesFrom(measured);
  expect(times.revision(70)).toBeCloseTo(revision(70));
  expect(times.publication(500, 130)).toBeCloseTo(publication(500, 130));
});
