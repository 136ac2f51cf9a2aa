import { CountyWorkbook } from '../cli/countyBook';
import { Dice } from '../generate/Dice';
import { killWorkers } from './killWorkers';
import { LoadedCounty } from './LoadedCounty';
import { option } from './option';

/**
 * `npm run bench:faults -- --seconds 60 --districts 8 --seed 1`
 *
 * Kills a worker at random moments, again and again, while districts sync with it, and counts what was
 * lost, what was applied twice, and what of the state is not whole.
 */
async function faults(): Promise<boolean> {
  const count = option('districts', 8);
  const county = new LoadedCounty(count);
  try {
    const end = performance.now() + option('seconds', 60) * 1000;
    const { kills, taken, wrong } = await killWorkers(county, {
      dice: new Dice(option('seed', 1)),
      lives: [500, 6000],
      isOver: () => performance.now() > end,
    });
    await CountyWorkbook.open(county.book);
    console.log(`${kills} workers killed while ${count} districts had ${taken} revisions taken`);
    console.log(
      wrong.length === 0 ? 'Nothing was lost or applied twice, and the state is whole.' : wrong.join('\n'),
    );
    return wrong.length === 0 && taken > 0;
  } finally {
    await county.close();
  }
}

void faults().then((isWell) => (process.exitCode = isWell ? 0 : 1));
