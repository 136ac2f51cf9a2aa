import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';
import { read } from '../../shared/read';
import { readWorkbook } from '../../sync/source';
import { droppedCells } from '../layouts';
import { lostTexts } from './lostTexts';

/** Real returns stand beside the checkout where its developers work; elsewhere there is nothing to read here. */
const RETURNS = path.resolve(__dirname, '../../../shared/returns');

interface Expected {
  readonly district: string;
  /** Actions by objective, or by plan where a return holds several. */
  readonly actions: readonly number[];
  readonly by: 'objective' | 'plan' | 'priority';
  readonly indicators: number;
  /** Share of actions with at least one date or said to be ongoing or recurring, at least. */
  readonly dated: number;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'south-derbyshire-2004-05.xlsx': {
    district: 'South Derbyshire',
    actions: [7, 4, 19, 3, 7, 9],
    by: 'plan',
    indicators: 6,
    dated: 1,
  },
  'derby-violent-crime-2003-04.xlsx': {
    district: 'Derby',
    actions: [3, 4, 6, 3, 3, 2, 3, 6],
    by: 'objective',
    indicators: 0,
    dated: 27 / 30,
  },
  'derby-persistent-offending-2003-05.xlsx': {
    district: 'Derby',
    actions: [3, 2, 4, 4, 1, 3],
    by: 'objective',
    indicators: 0,
    dated: 1,
  },
  'derby-partnership-development-2003-04.xlsx': {
    district: 'Derby',
    actions: [3, 3, 3, 2, 0, 1, 4],
    by: 'objective',
    indicators: 0,
    dated: 1,
  },
  'north-east-derbyshire-2008-11.xlsx': {
    district: 'North East Derbyshire',
    actions: [32, 10, 20, 11],
    by: 'objective',
    indicators: 12,
    dated: 0.5,
  },
};

const there = existsSync(RETURNS) ? Object.keys(EXPECTED) : [];

describe('the real returns, where they are', () => {
  it('are either all there or none', () => {
    for (const file of there) expect(existsSync(path.join(RETURNS, file))).toBe(true);
  });

  for (const file of there) {
    describe(file, () => {
      let workbook: Workbook;
      let reading: Reading;
      const expected = EXPECTED[file]!;

      beforeAll(async () => {
        workbook = await readWorkbook(path.join(RETURNS, file));
        reading = read(workbook);
      });

      const actions = () => reading.plans.flatMap((plan) => plan.actions);

      it('come from their district', () => expect(reading.district).toBe(expected.district));

      it('hold as many actions as a person counts', () => {
        expect(countsOf(reading, expected.by)).toEqual(expected.actions);
      });

      it('hold as many indicators as a person counts', () => {
        expect(reading.plans.flatMap((plan) => plan.indicators)).toHaveLength(expected.indicators);
      });

      it('give every action its objective, its lead, its cell and an id of its own', () => {
        for (const action of actions()) {
          expect(action.objective).not.toBeNull();
          expect(action.lead?.text).toBeTruthy();
          expect(action.source.cell).toMatch(/^[A-Z]+\d+$/);
          expect(action.cells['text']).toContain(action.source.cell);
        }
        for (const plan of reading.plans)
          expect(new Set(plan.actions.map(({ id }) => id)).size).toBe(plan.actions.length);
      });

      it('say when actions are due', () => {
        const dated = actions().filter(
          ({ ongoing, milestones }) =>
            ongoing || milestones.some(({ due, start, recurs }) => due ?? start ?? recurs),
        );
        expect(dated.length / actions().length).toBeGreaterThanOrEqual(expected.dated);
      });

      it('have every plan in a period', () => {
        for (const plan of reading.plans) expect(plan.period).not.toBeNull();
      });

      it('lose no cell: each is named by a record, a note, a table or the list of what was not placed', () => {
        expect(droppedCells(workbook, reading)).toEqual([]);
        expect(reading.notPlaced).toEqual([]);
      });

      it('lose no word: each cell’s text stands in what was read', () => {
        expect(lostTexts(workbook, reading)).toEqual([]);
      });
    });
  }
});

function countsOf(reading: Reading, by: Expected['by']): number[] {
  if (by === 'plan') return reading.plans.map((plan) => plan.actions.length).filter((count) => count > 0);
  return reading.plans.flatMap((plan) => {
    const parents = new Set(plan.objectives.map((objective) => objective.parent));
    return plan.objectives
      .filter(({ text }) => !parents.has(text))
      .map(({ text }) => plan.actions.filter((action) => action.objective === text).length);
  });
}
