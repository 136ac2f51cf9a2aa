import type { Reading } from '../../shared/model';
import { read } from '../../shared/read';
import { oddInBook } from './oddInBook';
import { differences } from './compare';
import { droppedCells } from './coverage';
import type { Layout } from './layout';
import { shifted } from './shift';

/** What must hold of every layout: understood, whole, the same at each reading and wherever it stands on its sheet. */
export function understands(title: string, layouts: readonly Layout[]): void {
  describe(title, () => {
    for (const { name, why, workbook, expected } of layouts) {
      describe(name, () => {
        // read when the first test asks, and once for all of them
        let kept: Reading | null = null;
        const reading = () => (kept ??= read(workbook));

        it(`is understood: ${why}`, () => {
          expect(differences(reading(), expected)).toEqual([]);
        });

        it('loses no cell in silence', () => {
          expect(droppedCells(workbook, reading())).toEqual([]);
        });

        it('says every word of its actions in the county workbook, and none twice', () => {
          expect(oddInBook(workbook, reading())).toEqual([]);
        });

        it('gives every action of a plan an id of its own, and the same one at the next reading', () => {
          const idsOf = ({ plans }: Reading) => plans.map(({ actions }) => actions.map(({ id }) => id));
          const ids = idsOf(reading());
          expect(idsOf(read(workbook))).toEqual(ids);
          for (const plan of ids) expect(new Set(plan).size).toBe(plan.length);
        });

        it('means the same further down and further in', () => {
          expect(meaning(read(shifted(workbook, 3, 2)))).toEqual(meaning(reading()));
        });
      });
    }
  });
}

const places = new Set(['source', 'sheet', 'cell', 'cells', 'id', 'remarks']);

/** A reading without its places. */
function meaning(reading: Reading): unknown {
  return JSON.parse(JSON.stringify(reading, (key, value: unknown) => (places.has(key) ? undefined : value)));
}
