import * as fc from 'fast-check';
import type { TargetView } from '../../addin/state';
import { chartShape, type ChartShape } from '../../shared/chart';
import { TARGETS } from '../pane/states';

const [FALLING, RISING, LONE] = TARGETS as [TargetView, TargetView, TargetView];

describe('a target’s chart', () => {
  it('puts the baseline left and the target right, and lower where it is less', () => {
    const { expected } = chartShape(FALLING, 300)!;
    expect(expected!.from.x).toBeLessThan(expected!.to.x);
    expect(expected!.from.y).toBeLessThan(expected!.to.y);
  });

  it('rises where more is wanted', () => {
    const { expected } = chartShape(RISING, 300)!;
    expect(expected!.from.y).toBeGreaterThan(expected!.to.y);
  });

  it('writes the target, the baseline and the figures once each', () => {
    const texts = chartShape(FALLING, 300)!.labels.map(({ text }) => text);
    expect([...texts].sort()).toEqual(['400', '447', '492', '500']);
  });

  it('says when', () => {
    expect(chartShape(FALLING, 450)!.times.map(({ text }) => text)).toEqual([
      'Mar 2002',
      'Mar 2003',
      'Mar 2004',
      'Mar 2005',
    ]);
  });

  it('says no more months than there is room for, the first and the last in any case', () => {
    const times = chartShape(FALLING, 200)!.times.map(({ text }) => text);
    expect(times).toEqual(['Mar 2002', 'Mar 2005']);
  });

  it('is not drawn of a single figure', () => {
    expect(chartShape(LONE, 300)).toBeNull();
  });

  it('draws figures alone where no line can be drawn to a target', () => {
    const shape = chartShape({ ...FALLING, line: null }, 300)!;
    expect(shape.expected).toBeNull();
    expect(shape.figures).toHaveLength(3);
  });

  it('stands in its middle where all figures are the same', () => {
    const figures = FALLING.figures.map((figure) => ({ ...figure, value: 7, text: '7' }));
    const { figures: spots, floor } = chartShape({ ...FALLING, line: null, figures }, 300)!;
    for (const { y } of spots) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(floor);
    }
  });

  it('keeps everything within its edges, and no words over others, whatever the figures', () => {
    const figure = fc.record({
      at: fc.integer({ min: 24000, max: 24200 }),
      value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    });
    const width = fc.integer({ min: 160, max: 900 });
    fc.assert(
      fc.property(
        fc.uniqueArray(figure, { selector: ({ at }) => at, minLength: 2, maxLength: 24 }),
        width,
        (points, wide) => {
          const figures = points
            .sort((a, b) => a.at - b.at)
            .map((point) => ({ ...point, period: String(point.at), text: point.value.toPrecision(4) }));
          const shape = chartShape({ ...FALLING, line: null, figures }, wide)!;
          for (const { x, y } of shape.figures) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(wide);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(shape.floor);
          }
          expect(collisions(shape)).toEqual([]);
        },
      ),
    );
  });
});

/** Pairs of words that stand on each other, by the width of an ordinary digit. */
function collisions({ labels, times }: ChartShape): string[] {
  const boxes = [...labels, ...times].map(({ x, y, text, anchor }) => {
    const width = text.length * 6;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, left, right: left + width, y };
  });
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => Math.abs(a.y - b.y) < 11 && a.left < b.right && b.left < a.right)
      .map((b) => `${a.text} and ${b.text}`),
  );
}
