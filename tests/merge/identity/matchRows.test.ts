import { matchRows } from '../../../shared/merge/identity';
import { Likeness } from '../../../shared/merge/identity/Likeness';
import { generatePair, MANNERS, type Manner, type RevisionPair } from './generate';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);

/** The least that is good enough: of the pairs made, and of the pairs there are. */
const FLOORS: Readonly<Record<Manner, { precision: number; recall: number }>> = {
  'insert and renumber': { precision: 1, recall: 0.99 },
  reword: { precision: 0.99, recall: 0.95 },
  'reword and renumber': { precision: 0.99, recall: 0.9 },
  split: { precision: 0.99, recall: 0.95 },
  merge: { precision: 0.99, recall: 0.9 },
  swap: { precision: 1, recall: 1 },
  reorder: { precision: 1, recall: 1 },
  'delete and renumber': { precision: 0.99, recall: 0.95 },
  'move to another objective': { precision: 0.99, recall: 0.95 },
  'copied ids': { precision: 0.995, recall: 0.99 },
  'no refs': { precision: 0.99, recall: 0.9 },
};

describe('Rows are recognised in the next revision', () => {
  const report: string[] = [];
  afterAll(() => process.stdout.write(`${report.join('\n')}\n`));

  test.each(MANNERS)('after: %s', (manner) => {
    const { precision, recall, asked } = measure(SEEDS.map((seed) => generatePair(manner, seed)));
    const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(6);
    report.push(
      `${manner.padEnd(28)} precision ${percent(precision)}  recall ${percent(recall)}  asked ${percent(asked)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(FLOORS[manner].precision);
    expect(recall).toBeGreaterThanOrEqual(FLOORS[manner].recall);
    expect(asked).toBeLessThan(0.1);
  });

  test('with comparisons that do not grow with the square of their number', () => {
    const comparisons = jest.spyOn(Likeness.prototype, 'between');
    const { base, incoming } = generatePair('reword and renumber', 7, 2000);
    matchRows(base, incoming);
    // Each with each would be two thousand a row; by its rarest words a row meets some sixty.
    expect(comparisons.mock.calls.length / incoming.length).toBeGreaterThan(1);
    expect(comparisons.mock.calls.length / incoming.length).toBeLessThan(80);
    comparisons.mockRestore();
  });
});

/** Of all revision pairs together. What was asked counts neither for nor against what was said. */
function measure(revisions: readonly RevisionPair[]) {
  let made = 0;
  let right = 0;
  let known = 0;
  let questions = 0;
  for (const { base, incoming, answers } of revisions) {
    const { pairs, doubts } = matchRows(base, incoming);
    made += pairs.length;
    right += pairs.filter((pair) => answers[pair.incoming]!.has(pair.base)).length;
    questions += new Set(doubts.map((doubt) => doubt.incoming)).size;
    // a base row can go on in one row only, and a row can go on with one base row only
    known += matchable(answers);
  }
  return { precision: right / made, recall: right / known, asked: questions / known };
}

/** How many rows of a revision can be said to be rows of the base: split and merged ones once. */
function matchable(answers: readonly ReadonlySet<number>[]): number {
  const used = new Set<number>();
  return answers.filter((bases) => {
    const free = [...bases].find((base) => !used.has(base));
    if (free === undefined) return false;
    used.add(free);
    return true;
  }).length;
}
