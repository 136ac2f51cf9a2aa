import type { WorkerProcess } from '../serve/aWorkerProcess';
import { LoadedCounty } from './LoadedCounty';
import type { Sent } from './LoadedDistrict';
import { option } from './option';

/**
 * `npm run bench:load -- --seconds 60 --districts 50 --workers 1`
 *
 * Districts that sync at once, over HTTP on this machine, as fast as they are answered: new revisions,
 * the same again, answers that are lost on the way, and revisions of an older base. Then what each was
 * told is compared with the county's history: nothing may be lost or applied twice. With `DATABASE_URL`
 * the state is in that database, which must be empty, and several workers share it.
 */
async function load(): Promise<boolean> {
  const county = new LoadedCounty(option('districts', 50), process.env.DATABASE_URL);
  const workers: WorkerProcess[] = [];
  try {
    for (let no = 0; no < option('workers', 1); no += 1) workers.push(await county.startWorker());
    const senders = await county.senders((at) => workers[at % workers.length]!.url);
    const began = performance.now();
    const end = began + option('seconds', 60) * 1000;
    await Promise.all(senders.map((sender) => sender.sendUntil(() => performance.now() > end)));
    const took = (performance.now() - began) / 1000;
    const wrong = await county.faults();
    const publications = await county.publications();
    const ended = await Promise.all(workers.map((worker) => worker.end()));
    report(
      senders.flatMap(({ sent }) => sent),
      { took, publications, ended, wrong },
    );
    return wrong.length === 0;
  } finally {
    await county.close();
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
