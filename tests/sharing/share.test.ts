import fc from 'fast-check';
import { share } from '../../shared/sharing';

const plain = fc.jsonValue();

test('what is shared is equal to the new value', () => {
  fc.assert(fc.property(plain, plain, (previous, next) => expect(share(previous, next)).toEqual(next)));
});

test('equal values become the earlier object', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const again: unknown = JSON.parse(JSON.stringify(value));
      const before: unknown = JSON.parse(JSON.stringify(value));
      expect(share(before, again)).toBe(before);
    }),
  );
});

test('neither value is changed', () => {
  fc.assert(
    fc.property(plain, plain, (previous, next) => {
      const [first, second] = [JSON.stringify(previous), JSON.stringify(next)];
      share(previous, next);
      expect([JSON.stringify(previous), JSON.stringify(next)]).toEqual([first, second]);
    }),
  );
});

test('records beside an edited one are the earlier objects', () => {
  const before = [
    { id: 1, text: 'a' },
    { id: 2, text: 'b' },
    { id: 3, text: 'c' },
  ];
  const after = share(before, [
    { id: 1, text: 'a' },
    { id: 2, text: 'changed' },
    { id: 3, text: 'c' },
  ]);
  expect(after[0]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
  expect(after[1]).toEqual({ id: 2, text: 'changed' });
});

test('records move together when one is put in or taken out before them', () => {
  const before = [{ id: 1 }, { id: 2 }, { id: 3 }];
  const longer = share(before, [{ id: 1 }, { id: 9 }, { id: 2 }, { id: 3 }]);
  expect([longer[0], longer[2], longer[3]].map((item) => before.indexOf(item!))).toEqual([0, 1, 2]);
  const shorter = share(before, [{ id: 2 }, { id: 3 }]);
  expect(shorter.map((item) => before.indexOf(item))).toEqual([1, 2]);
});

test('what changed is the new object itself, so that who shares already is not undone', () => {
  const [kept, before, after] = [{ id: 1 }, { id: 2 }, { id: 2, text: 'changed' }];
  const given = [kept, after];
  const shared = share([kept, before], given);
  expect(shared).toBe(given);
  expect(share(shared, [kept, after])).toBe(shared);
});
