import * as fc from 'fast-check';
import { byStretch, stretchesOf } from '../../shared/sharing';

const itemsOf = (count: number) => Array.from({ length: count }, (_, value) => ({ value }));

describe('a long list in stretches', () => {
  it('holds every item once, in order, whatever was put in, taken out or replaced before', () => {
    const change = fc.record({
      at: fc.nat(400),
      take: fc.nat(3),
      put: fc.nat(90),
    });
    fc.assert(
      fc.property(fc.nat(400), fc.array(change, { maxLength: 8 }), (count, changes) => {
        let items = itemsOf(count);
        for (const { at, take, put } of changes) {
          items = items.toSpliced(at, take, ...itemsOf(put));
          expect(stretchesOf(items).flat()).toEqual(items);
          expect(stretchesOf(items.slice(at)).flat()).toEqual(items.slice(at));
        }
      }),
    );
  });

  it('is one stretch where it is a stretch itself, also once another begins where it does', () => {
    const items = itemsOf(100);
    const [, second] = stretchesOf(items);
    stretchesOf(items.slice(second!.length, second!.length + 8));
    expect(stretchesOf(second!)).toEqual([second]);
  });

  it('looks again at one stretch of fifty thousand items where one of them is another', () => {
    let looks = 0;
    const sum = byStretch((items: readonly { readonly value: number }[]) => {
      looks += items.length;
      return items.reduce((all, { value }) => all + value, 0);
    });
    const items = itemsOf(50_000);
    const before = sum(items).reduce((a, b) => a + b);
    looks = 0;
    const after = sum(items.with(31_000, { value: 0 })).reduce((a, b) => a + b);
    expect(before - after).toBe(31_000);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(64);
  });

  it('looks again at few of them where one more stands among them', () => {
    let looks = 0;
    const count = byStretch((items: readonly object[]) => (looks += items.length));
    const items = itemsOf(2000);
    count(items);
    looks = 0;
    count(items.toSpliced(700, 0, { value: -1 }));
    expect(looks).toBeLessThanOrEqual(128);
  });

  it('looks at all of them again where something else is given besides', () => {
    let looks = 0;
    const has = byStretch((items: readonly object[], own: object) => {
      looks++;
      return items.includes(own);
    });
    const items = itemsOf(200);
    expect(has(items, items[150]!)).toContain(true);
    const first = looks;
    expect(has(items, {})).not.toContain(true);
    expect(looks).toBe(2 * first);
    has(items, {});
    expect(looks).toBe(3 * first);
  });
});
