import * as fc from 'fast-check';
import { RowMap } from '../../shared/sharing';

interface Own {
  readonly value: number;
}

const row = fc.oneof(fc.nat(300), fc.constantFrom(63, 64, 127, 128, 1_048_575));
const change = fc.tuple(row, fc.option(fc.record({ value: fc.nat(9) })));
const steps = fc.array(fc.array(change, { maxLength: 12 }), { maxLength: 6 });

describe('values by row', () => {
  it('are those last given, ascending, and none is changed in a map that was handed out', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const plain = new Map<number, Own>();
        let map = RowMap.of<Own>();
        for (const changes of all) {
          const [before, were] = [map, [...map]];
          map = map.with(changes);
          for (const [at, own] of changes) {
            if (own) plain.set(at, own);
            else plain.delete(at);
          }
          expect([...map]).toEqual([...plain].sort(([a], [b]) => a - b));
          expect([...map.keys()]).toEqual([...map].map(([at]) => at));
          expect([...map.values()]).toEqual([...map].map(([, own]) => own));
          expect(map.size).toBe(plain.size);
          for (const [at] of changes) expect(map.get(at)).toBe(plain.get(at));
          expect([...before]).toEqual(were);
        }
      }),
    );
  });

  it('are unlike those of another map on the rows where either has another object', () => {
    fc.assert(
      fc.property(steps, fc.array(change), (all, more) => {
        const before = all.reduce((map, changes) => map.with(changes), RowMap.of<Own>());
        const after = before.with(more);
        const rows = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
        const unlike = rows.filter((at) => before.get(at) !== after.get(at));
        expect(after.unlike(before)).toEqual(unlike);
        expect(before.unlike(after)).toEqual(unlike);
      }),
    );
  });

  it('are the very same map where nothing is another', () => {
    const own = { value: 1 };
    const map = RowMap.of([[5, own]]);
    expect(map.with([])).toBe(map);
    expect(
      map.with([
        [5, own],
        [9, null],
      ]),
    ).toBe(map);
  });
});
