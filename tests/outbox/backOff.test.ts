import fc from 'fast-check';
import { backOff } from '../../addin/outbox';

describe('backing off', () => {
  it('waits longer each time, by chance between half and all of it, and never over five minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, chance) => {
          const full = Math.min(300_000, 2000 * 2 ** (tries - 1));
          const wait = backOff(tries, null, chance);
          expect(wait).toBeGreaterThanOrEqual(full / 2);
          expect(wait).toBeLessThanOrEqual(full);
        },
      ),
    );
  });

  it('leaves a county alone as long as it asked, but no longer than an hour', () => {
    expect(backOff(1, 90_000, 0)).toBe(90_000);
    expect(backOff(1, 30 * 24 * 3_600_000, 0)).toBe(3_600_000);
  });
});
