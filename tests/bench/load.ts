import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { countyAccess, districtsOf } from '../../sync/access';
import { openStore, stateFileOf } from '../../sync/store';
import { districtsOfCounty } from '../serve/districtsOfCounty';
import { WorkerProcess } from '../serve/aWorkerProcess';
import { LoadedDistrict, type Sent } from './LoadedDistrict';
import { wronglyKept } from './wronglyKept';

/**
 * `npm run bench:load -- --seconds 60 --districts 50 --workers 1`
 *
 * Districts that sync at once, over HTTP on this machine, as fast as they are answered: new revisions,
 * the same again, answers that are lost on the way, and revisions of an older base. Then what each was
 * told is compared with the county's history: nothing may be lost or applied twice. With `DATABASE_URL`
 * the state is in that database, which must be empty, and several workers share it.
 */
async function load(): Promise<boolean> {
  const option = (name: string, otherwise: number) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(process.argv[at + 1]);
  };
  const [seconds, count] = [option('seconds', 60), option('districts', 50)];
  const url = process.env.DATABASE_URL ?? '';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-load-'));
  const book = path.join(folder, 'county.xlsx');
  const store = await openStore(url || stateFileOf(book));
  const config = districtsOfCounty(count);
  const districts = districtsOf(config);
  const access = countyAccess(store.keyRing(config.county), {
    county: config.county,
    districts,
    tokens: null,
  });
  const workers: WorkerProcess[] = [];
  try {
    const told = { book, watched: [], diesAt: null, districts: count };
    for (let no = 0; no < option('workers', 1); no += 1) workers.push(await WorkerProcess.start(told, url));
    const senders: LoadedDistrict[] = [];
    for (const [at, { name }] of config.districts.entries()) {
      const made = await access.makeKey(name);
      if ('refusal' in made) throw new Error(made.refusal.detail);
      senders.push(new LoadedDistrict(() => workers[at % workers.length]!.url, made.key, at));
    }
    const began = performance.now();
    await Promise.all(senders.map((sender) => sender.sendUntil(began + seconds * 1000)));
    const took = (performance.now() - began) / 1000;
    const wrong = await wronglyKept(senders, store.county(config.county));
    const publications = (await store.county(config.county).lastPublication())?.no ?? 0;
    const ended = await Promise.all(workers.map((worker) => worker.end()));
    report(
      senders.flatMap(({ sent }) => sent),
      { took, publications, ended, wrong },
    );
    return wrong.length === 0;
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(
  sent: readonly Sent[],
  of: {
    readonly took: number;
    readonly publications: number;
    readonly ended: readonly { readonly processor: number; readonly memory: number }[];
    readonly wrong: readonly string[];
  },
): void {
  const times = sent.map(({ took }) => took).sort((a, b) => a - b);
  const quantile = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  const statuses = new Map<string, number>();
  for (const { answer } of sent) statuses.set(answer, (statuses.get(answer) ?? 0) + 1);
  const lines = [
    `${sent.length} requests in ${of.took.toFixed(1)} s: ${(sent.length / of.took).toFixed(1)} a second`,
    `answers: ${[...statuses]
      .sort()
      .map(([answer, times]) => `${answer} × ${times}`)
      .join(', ')}`,
    `p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, longest ${quantile(1)} ms`,
    `${of.publications} publications`,
    ...of.ended.map(
      ({ processor, memory }, at) =>
        `worker ${at + 1}: ${processor.toFixed(1)} s of processor time, ${Math.round(memory)} MB at most`,
    ),
    of.wrong.length === 0 ? 'No request was lost or applied twice.' : of.wrong.join('\n'),
  ];
  console.log(lines.join('\n'));
}

void load().then((isWell) => (process.exitCode = isWell ? 0 : 1));
