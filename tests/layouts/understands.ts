import type { Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { differences } from './compare';
import { droppedCells } from './coverage';
import type { Layout } from './layout';
import { shifted } from './shift';

/** What must hold of every layout: understood, whole, the same at each reading and wherever it stands on its sheet. */
export function understands(title: string, layouts: readonly Layout[]): void {
  describe(title, () => {
    for (const { name, why, workbook, expected } of layouts) {
      describe(name, () => {
        it(`is understood: ${why}`, () => {
          expect(differences(read(workbook), expected)).toEqual([]);
        });

        it('loses no cell in silence', () => {
          expect(droppedCells(workbook, read(workbook))).toEqual([]);
        });

        it('gives every action of a plan an id of its own, and the same one at the next reading', () => {
          const ids = () => read(workbook).plans.map(({ actions }) => actions.map(({ id }) => id));
          expect(ids()).toEqual(ids());
          for (const plan of ids()) expect(new Set(plan).size).toBe(plan.length);
        });

        it('means the same further down and further in', () => {
          expect(meaning(shifted(workbook, 3, 2))).toEqual(meaning(workbook));
        });
      });
    }
  });
}

const places = new Set(['source', 'sheet', 'cell', 'cells', 'id', 'remarks']);

/** A reading without its places. */
function meaning(workbook: Workbook): unknown {
  return JSON.parse(
    JSON.stringify(read(workbook), (key, value: unknown) => (places.has(key) ? undefined : value)),
  );
}
