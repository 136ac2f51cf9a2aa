import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countyAccess, districtsOf } from '../../sync/access';
import { openStore, stateFileOf } from '../../sync/store';
import { CountyWorkbook } from '../cli/countyBook';
import { Dice } from '../generate/Dice';
import { WorkerProcess } from '../serve/aWorkerProcess';
import { districtsOfCounty } from '../serve/districtsOfCounty';
import { LoadedDistrict } from './LoadedDistrict';
import { wronglyKept } from './wronglyKept';

/** How long a worker lives at least and at most before it is killed, in milliseconds. */
const [SHORTEST, LONGEST] = [500, 6000];

/**
 * `npm run bench:faults -- --seconds 60 --districts 8 --seed 1`
 *
 * Kills a worker at random moments, again and again, while districts sync with it, and counts what was
 * lost, what was applied twice, and what of the state is not whole.
 */
async function faults(): Promise<boolean> {
  const option = (name: string, otherwise: number) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(process.argv[at + 1]);
  };
  const count = option('districts', 8);
  const dice = new Dice(option('seed', 1));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-faults-'));
  const book = path.join(folder, 'county.xlsx');
  const store = await openStore(stateFileOf(book));
  const config = districtsOfCounty(count);
  const access = countyAccess(store.keyRing(config.county), {
    county: config.county,
    districts: districtsOf(config),
    tokens: null,
  });
  const start = () => WorkerProcess.start({ book, watched: [], diesAt: null, districts: count });
  let worker = await start();
  try {
    const senders: LoadedDistrict[] = [];
    for (const [at, { name }] of config.districts.entries()) {
      const made = await access.makeKey(name);
      if ('refusal' in made) throw new Error(made.refusal.detail);
      senders.push(new LoadedDistrict(() => worker.url, made.key, at));
    }
    const end = performance.now() + option('seconds', 60) * 1000;
    const sending = Promise.all(senders.map((sender) => sender.sendUntil(end)));
    let kills = 0;
    while (performance.now() < end) {
      await sleep(dice.between(SHORTEST, LONGEST));
      await worker.kill();
      kills += 1;
      worker = await start();
    }
    await sending;
    const wrong = [
      ...(await wronglyKept(senders, store.county(config.county))),
      ...(await store.verify()).map(String),
    ];
    await worker.end();
    await CountyWorkbook.open(book);
    const taken = senders.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    console.log(`${kills} workers killed while ${count} districts had ${taken} revisions taken`);
    console.log(
      wrong.length === 0 ? 'Nothing was lost or applied twice, and the state is whole.' : wrong.join('\n'),
    );
    return wrong.length === 0 && taken > 0;
  } finally {
    await worker.kill();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void faults().then((isWell) => (process.exitCode = isWell ? 0 : 1));
