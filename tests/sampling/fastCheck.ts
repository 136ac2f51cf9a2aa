import * as fc from '../../node_modules/fast-check/lib/cjs/fast-check.js';

/**
 * What tests get for `fast-check`. A usual run tries the same cases wherever and whenever it is: when it
 * is red, somebody broke something. `LONG=20` (`npm run test:long`) tries others each time, and twenty
 * times as many; what fails says its seed and path, which can be given to the test.
 */
const LONG = Number(process.env['LONG'] ?? 0);
const SEED = 20041001;
/** Fast-check's own number. */
const USUAL_RUNS = 100;

export function assert<Ts>(
  property: fc.IRawProperty<Ts>,
  { numRuns = USUAL_RUNS, seed, ...others }: fc.Parameters<Ts> = {},
): unknown {
  if (LONG === 0) return fc.assert(property, { ...others, numRuns, seed: seed ?? SEED });
  // One case, to be seen again, is asked for with its path.
  const again = others.path === undefined ? {} : { seed };
  return fc.assert(property, { ...others, ...again, numRuns: numRuns * LONG } as fc.Parameters<Ts>);
}

export * from '../../node_modules/fast-check/lib/cjs/fast-check.js';
export default { ...fc.default, assert };
