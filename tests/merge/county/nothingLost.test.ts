import * as fc from 'fast-check';
import { fold, historyEntries } from '../../../shared/merge';
import { bookOf, standingActions } from '../aRevision';
import { aMove } from './aMove';
import { wordOf, Year } from './aYear';

test('Whatever a year brings, each word anybody wrote stands in the book or in its history, and each comment on its own action', () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(fc.array(aMove, { minLength: 1, maxLength: 14 }), (moves) => {
      const year = new Year();
      for (const each of moves) year.play(each);
      const { facts, state, written } = year;
      const heads = facts.map((fact, at) => ({ no: at + 1, fact }));
      const history = historyEntries(state, heads, {}, (no) => fold(facts.slice(0, no)));
      history.forEach((entry) => found.add(entry.kind === 'change' ? entry.event : entry.kind));
      const { waiting } = state.returns['vale']!;
      const book = JSON.stringify([
        bookOf(state),
        history.filter(({ kind }) => kind !== 'revision'),
        waiting,
      ]);
      // an officer may write in capitals
      expect([...written].filter((word) => !book.toLowerCase().includes(word))).toEqual([]);
      expect(strayComments(year)).toEqual([]);
      expect(year.again()).toBe('unchanged');
    }),
    { numRuns: 150 },
  );
  // or the years were too quiet to prove anything
  const eventful = [
    'changed',
    'added',
    'withdrawn',
    'returned',
    'edited',
    'conflict',
    'decided',
    'annotated',
  ];
  expect([...found]).toEqual(expect.arrayContaining([...eventful, 'not placed', 'signed off', 're-opened']));
});

/** Comments that stand on another action than the one they were written on. */
function strayComments({ state, noted }: Year): string[] {
  const actions = standingActions(state);
  return Object.entries(bookOf(state).annotations ?? {}).flatMap(([row, { comment }]) =>
    [...(comment ?? '').matchAll(/comment\d+x/g)]
      .filter(([word]) => noted.get(word) !== wordOf(actions[row]?.text ?? ''))
      .map(([word]) => `${word} on ${actions[row]?.text}`),
  );
}
