import fc from 'fast-check';
import { roundCount, roundFigure, roundRate, roundShare } from '../../shared/target';

describe('rounding', () => {
  test.each([
    [241.68, 242],
    [648.7, 649],
    [222.3, 222],
    [12.5, 13],
    [13.5, 14],
    [0.4, 0],
    [-2.5, -2],
  ])('the count %d is %d', (value, rounded) => expect(roundCount(value)).toBe(rounded));

  test.each([
    [0.66049, 0.66],
    [0.6605, 0.661],
    [0.1235, 0.124],
  ])('the share %d is %d', (value, rounded) => expect(roundShare(value)).toBe(rounded));

  test.each([
    [8.5272, 9.69, 8.53],
    [11.349, 11.7, 11.3],
    [1.005, 1.25, 1.01],
    [172.6, 200, 173],
  ])('the rate %d on %d is %d', (value, baseline, rounded) =>
    expect(roundRate(value, baseline)).toBe(rounded),
  );

  test('the unit chooses the rule', () => {
    expect(roundFigure(12.5, 'number', 20)).toBe(13);
    expect(roundFigure(0.12345, '%', 0.2)).toBe(0.123);
    expect(roundFigure(12.34, 'per 1,000', 20.1)).toBe(12.3);
  });

  test('rounding twice is rounding once, and moves by half a step at most', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (value) => {
        const once = roundCount(value);
        expect(roundCount(once)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 + 1e-4);
        expect(roundShare(roundShare(value))).toBe(roundShare(value));
      }),
    );
  });
});
