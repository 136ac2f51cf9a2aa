import fc from 'fast-check';
import { alignLines, type LineStep } from '../../sync/google/publish/alignLines';

/** Does the steps as Sheets does them; a new line is null. */
function done(lines: readonly string[], steps: readonly LineStep[]): (string | null)[] {
  const now: (string | null)[] = [...lines];
  for (const { at, count, ...step } of steps) {
    if (step.kind === 'delete') now.splice(at, count);
    else if (step.kind === 'insert') now.splice(at, 0, ...new Array<null>(count).fill(null));
    else now.splice(step.to > at ? step.to - count : step.to, 0, ...now.splice(at, count));
  }
  return now;
}
const lines = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'));

it('turns any lines into any others, and says which of the old each of the new is', () => {
  fc.assert(
    fc.property(lines, lines, (present, wanted) => {
      const { steps, from } = alignLines(present, wanted);
      expect(from.map((at) => (at === null ? null : present[at]))).toEqual(
        wanted.map((key) => (present.includes(key) ? key : null)),
      );
      expect(done(present, steps)).toEqual(wanted.map((key) => (present.includes(key) ? key : null)));
    }),
    { numRuns: 500 },
  );
});

it.each<[string, string, string, LineStep[]]>([
  ['nothing', 'abcd', 'abcd', []],
  ['two new lines together', 'ad', 'abcd', [{ kind: 'insert', at: 1, count: 2 }]],
  [
    'lines taken out, from the end',
    'abcde',
    'bd',
    [
      { kind: 'delete', at: 4, count: 1 },
      { kind: 'delete', at: 2, count: 1 },
      { kind: 'delete', at: 0, count: 1 },
    ],
  ],
  ['one line that went down', 'bcda', 'abcd', [{ kind: 'move', at: 3, count: 1, to: 0 }]],
  [
    'a block that changed places with a longer one',
    'defgabc',
    'abcdefg',
    [{ kind: 'move', at: 4, count: 3, to: 0 }],
  ],
])('does no more than needed: %s', (_, present, wanted, steps) => {
  expect(alignLines([...present], [...wanted]).steps).toEqual(steps);
});
