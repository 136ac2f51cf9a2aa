import type { MergeFact, MergeState } from '../../shared/merge';
import { aMilestone, anIndicator, aPlan } from '../builders/aPlan';
import { aDecision, anEdit, aRevision, bookOf, fold, planOf, standingActions } from './aRevision';

const ROW = 'vale/safer-vale/1.1';

/** The district's plan, due at the end of a month. */
const dueIn = (timescale: string, due: string, revision = 1): MergeFact =>
  aRevision(
    planOf({
      ref: '1.1',
      text: 'Fit locks for people who were burgled twice',
      timescale,
      milestones: [aMilestone({ timescale, due, precision: 'month' })],
    }),
    revision,
  );
const march = dueIn('March 2005', '2005-03-31');
const september = dueIn('September 2004', '2004-09-30', 2);
const june = anEdit(ROW, 'Timescale', 'June 2005');

/** What stands, and what is told of the last fact alone. */
function after(...facts: readonly MergeFact[]) {
  const state: MergeState = fold(facts);
  const { timescale, milestones } = standingActions(state)[ROW]!;
  const told = bookOf(state, facts.length - 1).changes ?? [];
  return {
    stands: [timescale, milestones[0]?.due],
    told: told.map(({ field, was, now, by }) => [field, day(was), day(now), by]),
    refused: state.unplaced.map(({ what, reason }) => [what, reason]),
  };
}

function day(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}

test('A timescale that the county writes tells the date that follows from it', () => {
  expect(after(march, june)).toEqual({
    stands: ['June 2005', '2005-06-30'],
    told: [
      ['Timescale', 'March 2005', 'June 2005', 'County Analyst'],
      ['Due', '2005-03-31', '2005-06-30', 'County Analyst'],
    ],
    refused: [],
  });
});

test('A timescale in conflict keeps the date last agreed, and no other is said to stand', () => {
  expect(after(march, june, september)).toEqual({
    stands: ['March 2005', '2005-03-31'],
    told: [
      ['Timescale', 'June 2005', 'March 2005', 'Vale'],
      ['Due', '2005-06-30', '2005-03-31', 'Vale'],
    ],
    refused: [],
  });
});

test('Deciding on it tells the date that comes to stand', () => {
  expect(after(march, june, september, aDecision(ROW, 'Timescale', 'District'))).toEqual({
    stands: ['September 2004', '2004-09-30'],
    told: [
      ['Timescale', 'March 2005', 'September 2004', 'County Analyst'],
      ['Due', '2005-03-31', '2004-09-30', 'County Analyst'],
    ],
    refused: [],
  });
});

test('The district’s date written below the county’s timescale does not go in silence', () => {
  expect(after(march, june, anEdit(ROW, 'Due', '2005-03-31'))).toEqual({
    stands: ['June 2005', '2005-06-30'],
    told: [],
    refused: [
      [`${ROW} Due: 2005-03-31`, 'It follows from the Timescale that the county wrote: change that.'],
    ],
  });
});

test('A target that the district agrees to at last is told of once, and its figure is not said to be gone', () => {
  const target = (stated: number, revision: number) =>
    aRevision(
      aPlan().withIndicator({
        name: 'Burglaries',
        target: { ...anIndicator({}).target, period: '2004/05', stated },
        figures: [
          {
            kind: 'target',
            period: '2004/05',
            value: stated,
            note: null,
            source: { sheet: 'Plan', cell: 'D5' },
          },
        ],
      }),
      revision,
    );
  const first = target(360, 1);
  const row = Object.keys(fold([first]).returns['vale']!.rows)[0]!;
  const state = fold([first, anEdit(row, 'Stated target', '350'), target(350, 2)]);
  expect(bookOf(state, 2).changes).toEqual([]);
});
