import fc from 'fast-check';
import { rectangles, type Placed } from '../../shared/patch/rectangles';

const cells = fc.uniqueArray(
  fc.record({ row: fc.nat(8), column: fc.nat(6), value: fc.string({ maxLength: 2 }) }),
  { selector: ({ row, column }) => `${row}:${column}` },
);

function opened(blocks: ReturnType<typeof rectangles<string>>): Placed<string>[] {
  return blocks.flatMap(({ area, values }) =>
    values.flatMap((line, down) =>
      line.map((value, across) => ({ row: area.top + down, column: area.left + across, value })),
    ),
  );
}

function sorted(all: readonly Placed<string>[]): Placed<string>[] {
  return [...all].sort((a, b) => a.row - b.row || a.column - b.column);
}

describe('Cells as blocks', () => {
  it('are the same cells, each once', () => {
    fc.assert(fc.property(cells, (all) => expect(sorted(opened(rectangles(all)))).toEqual(sorted(all))));
  });

  it('have as many values as their areas have cells', () => {
    fc.assert(
      fc.property(cells, (all) => {
        for (const { area, values } of rectangles(all)) {
          expect(values).toHaveLength(area.bottom - area.top + 1);
          for (const line of values) expect(line).toHaveLength(area.right - area.left + 1);
        }
      }),
    );
  });

  it('are one block where they are one', () => {
    const all = [3, 1, 2].flatMap((row) => [5, 4].map((column) => ({ row, column, value: '' })));
    expect(rectangles(all).map(({ area }) => area)).toEqual([{ top: 1, left: 4, bottom: 3, right: 5 }]);
  });
});
