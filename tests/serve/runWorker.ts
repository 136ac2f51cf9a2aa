import fs from 'node:fs/promises';
import path from 'node:path';
import { startWorker } from '../../sync/worker';
import { COUNTY } from '../desk/aDesk';
import { districtsOfCounty } from './districtsOfCounty';

/** Where a worker is to be killed: while its publication is written, or before that is put in its place. */
export type DiesAt = 'writing' | 'renaming' | null;

/** What a worker of a test is told, as JSON. */
export interface WorkerTold {
  readonly book: string;
  readonly watched: readonly string[];
  readonly diesAt: DiesAt;
  /** How many districts the county has, where it is not the usual one. */
  readonly districts?: number;
}

/** Runs a worker until it is told to end, or is killed. Prints its address, and in the end what it took. */
async function run({ book, watched, diesAt, districts }: WorkerTold): Promise<void> {
  if (diesAt !== null) dieAt(diesAt, book);
  const worker = await startWorker({
    config: districts === undefined ? COUNTY : districtsOfCounty(districts),
    folder: path.dirname(book),
    book,
    asAt: () => '2010-10-01',
    version: '1.0.0',
    watched,
    watching: { every: 300, rest: 100 },
    serve: { console: null, tryout: null, log: null, hosts: null },
  });
  console.log(await worker.listen({ host: '127.0.0.1', port: 0 }));
  process.once('SIGTERM', () => {
    void worker.stop().then(() => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      console.log(JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
      process.exit(0);
    });
  });
}

/** Ends the process at once, as a power cut would, the moment it does that to the county workbook. */
function dieAt(moment: Exclude<DiesAt, null>, book: string): void {
  const { open, rename } = fs;
  const isOurs = (file: unknown) =>
    String(file).startsWith(path.join(path.dirname(book), `.${path.basename(book)}`));
  const die = () => process.kill(process.pid, 'SIGKILL');
  const wrapped = {
    open: (...given: Parameters<typeof open>) => {
      if (moment === 'writing' && isOurs(given[0])) die();
      return open(...given);
    },
    rename: (...given: Parameters<typeof rename>) => {
      if (moment === 'renaming' && isOurs(given[0])) die();
      return rename(...given);
    },
  };
  Object.assign(fs, wrapped);
}

void run(JSON.parse(process.argv[2] ?? '{}') as WorkerTold);
