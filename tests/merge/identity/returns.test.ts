import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { itemOf, rowsOfPlan } from '../../../shared/merge/fold/incoming';
import { matchRows, type Item } from '../../../shared/merge/identity';
import { openReturn } from '../../../sync/county';
import { Dice } from './Dice';
import { reworded } from './wording';

const FOLDER = join(__dirname, '../../../../shared/returns');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx')) : [];

if (files.length > 0) {
  describe('Rows of real plans are recognised', () => {
    test.each(files)(
      'when %s is reworded here and there, thinned out and given other numbers',
      async (file) => {
        const { reading } = await openReturn(join(FOLDER, file));
        const base = reading.plans
          .flatMap((plan) => rowsOfPlan(plan, plan.id))
          .filter(({ row }) => row.kind === 'action')
          .map(itemOf);
        let [made, right, kept, asked] = [0, 0, 0, 0];
        for (let seed = 1; seed <= 10; seed++) {
          const dice = new Dice(seed);
          const stay = [...base.keys()].filter(() => !dice.chance(0.1));
          const incoming = stay.map((at, place): Item => {
            const item = base[at]!;
            const text = dice.chance(0.3) ? reworded(item.text, dice) : item.text;
            return { ...item, text, ref: item.ref && `${place + 1}` };
          });
          const { pairs, doubts } = matchRows(base, incoming);
          made += pairs.length;
          right += pairs.filter((pair) => stay[pair.incoming] === pair.base).length;
          kept += stay.length;
          asked += new Set(doubts.map((doubt) => doubt.incoming)).size;
        }
        process.stdout.write(
          `${file}: precision ${((right / made) * 100).toFixed(1)}%, recall ${((right / kept) * 100).toFixed(1)}%, asked ${((asked / kept) * 100).toFixed(1)}%\n`,
        );
        expect(right / made).toBeGreaterThanOrEqual(0.99);
        expect(right / kept).toBeGreaterThanOrEqual(0.95);
        expect(asked / kept).toBeLessThan(0.05);
      },
    );
  });
} else {
  test('Real plans are not here to be recognised', () => expect(files).toEqual([]));
}
