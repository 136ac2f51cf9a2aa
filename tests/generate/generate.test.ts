import { catalogue } from '../../shared/rules';
import { faults } from './faults';
import { soundTrial, trial, type Trial } from './trial';

/** Plans made for each fault; each has another place, other actions and another layout. */
const PLANS = 4;
/** Any numbers will do; these are far apart, so that the plans are too. */
const seeds = Array.from({ length: PLANS }, (_, nth) => 7919 * (nth + 1));

/** `Plan!B4 ref/doubled: Ref 1.2 already stands in …` */
function shown({ seed, false: unwanted }: Trial): string[] {
  return unwanted.map(({ sheet, cell, code, message }) => `${seed}: ${sheet}!${cell} ${code}: ${message}`);
}

describe('a plan with nothing wrong in it', () => {
  test.each(Array.from({ length: 24 }, (_, nth) => nth + 1))('gives no issue (plan %i)', (seed) => {
    expect(
      soundTrial(seed).map(({ code, sheet, cell, message }) => ({ code, sheet, cell, message })),
    ).toEqual([]);
  });
});

describe('what is planted is found, and nothing else', () => {
  const tally = new Map<string, { expected: number; found: number; false: number }>();

  test.each(faults.map((fault) => [fault.code, fault.says, fault] as const))(
    '%s: %s',
    (code, _says, fault) => {
      const trials = seeds.map((seed) => trial(fault, seed));
      const own = tally.get(code) ?? { expected: 0, found: 0, false: 0 };
      for (const { expected, found, false: unwanted } of trials) {
        own.expected += expected;
        own.found += found;
        for (const { code: other } of unwanted) {
          const blamed = tally.get(other) ?? { expected: 0, found: 0, false: 0 };
          blamed.false++;
          tally.set(other, blamed);
        }
      }
      tally.set(code, own);
      expect(trials.filter(({ found, expected }) => found < expected).map(({ seed }) => seed)).toEqual([]);
      expect(trials.flatMap(shown)).toEqual([]);
    },
  );

  afterAll(() => {
    const lines = [...tally].sort().map(([code, { expected, found, false: unwanted }]) => {
      const precision = found + unwanted === 0 ? 1 : found / (found + unwanted);
      const recall = expected === 0 ? 1 : found / expected;
      return `${code.padEnd(34)}${precision.toFixed(2).padStart(10)}${recall.toFixed(2).padStart(8)}${String(expected).padStart(9)}`;
    });
    const heading = `${'rule'.padEnd(34)} precision  recall  planted`;
    process.stdout.write(`\n${[heading, ...lines].join('\n')}\n`);
  });
});

it('plants a fault for every rule', () => {
  const planted = new Set(faults.map(({ code }) => code));
  expect(catalogue.map(({ code }) => code).filter((code) => !planted.has(code))).toEqual([]);
});
