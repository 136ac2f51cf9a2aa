import * as fc from 'fast-check';
import { PerItem } from '../../shared/sharing';

interface Item {
  readonly name: number;
}

/** Items of its own for each test: how lists are cut goes by what was asked of their items before. */
const itemsOf = (names: readonly number[]): Item[] => names.map((name) => ({ name }));

/** How many items of each list are looked at, the lists given one after the other. */
function looksAt(...lists: readonly (readonly Item[])[]): number[] {
  const perItem = new PerItem<Item, number, number>((values) =>
    values.reduce((sum, value) => sum + value, 0),
  );
  return lists.map((items) => {
    let looks = 0;
    perItem.update(items, ({ name }) => {
      looks++;
      return name;
    });
    return looks;
  });
}

describe('what is worked out of each item of a list', () => {
  const hundred = () => itemsOf([...Array(100).keys()]);

  it('is worked out once, however often the list is given', () => {
    const items = hundred();
    expect(looksAt(items, items, [...items])).toEqual([100, 0, 0]);
  });

  it('is worked out again of the one item that is another', () => {
    const items = hundred();
    expect(looksAt(items, items.with(50, { name: 7 }))).toEqual([100, 1]);
  });

  it('is kept while items come and go before it', () => {
    const items = hundred();
    expect(looksAt(items, [{ name: -1 }, ...items], items.slice(10))).toEqual([100, 1, 0]);
  });

  it('comes to the very same for a stretch in which no item is another', () => {
    const perItem = new PerItem<Item, number, readonly number[]>((values) => [...values]);
    const items = hundred();
    const before = perItem.update(items, ({ name }) => name);
    const after = perItem.update(items.with(0, { name: 700 }), ({ name }) => name);
    expect(after.map((sum, at) => sum === before[at])).toEqual([false, true, true, true]);
    expect(after.flat()).toEqual([700, ...before.flat().slice(1)]);
  });

  it('is what working it out anew gives, whatever was given before', () => {
    const pool = itemsOf([...Array(60).keys()]);
    const list = fc.array(fc.nat(59), { maxLength: 90 }).map((places) => places.map((place) => pool[place]!));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
        const perItem = new PerItem<Item, number, readonly number[]>((values) => values);
        for (const items of lists)
          expect(perItem.update(items, ({ name }) => name * 2).flat()).toEqual(
            items.map(({ name }) => name * 2),
          );
      }),
      { numRuns: 50 },
    );
  });
});
