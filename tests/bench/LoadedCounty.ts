import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { countyAccess, districtsOf } from '../../sync/access';
import type { CountyConfig } from '../../sync/config';
import { openStore, stateFileOf, type Store } from '../../sync/store';
import { WorkerProcess } from '../serve/aWorkerProcess';
import { districtsOfCounty } from '../serve/districtsOfCounty';
import { LoadedDistrict } from './LoadedDistrict';
import { wronglyKept } from './wronglyKept';

/** A county in a folder of its own, for workers in processes of their own and districts that sync without a pause. */
export class LoadedCounty {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-load-'));
  readonly book = path.join(this.#folder, 'county.xlsx');
  readonly #config: CountyConfig;
  readonly #workers: WorkerProcess[] = [];
  readonly #senders: LoadedDistrict[] = [];
  #store: Store | null = null;

  /** @param url of the database with the state, which must be empty; without it, the state is a file */
  constructor(
    private readonly count: number,
    private readonly url = '',
  ) {
    this.#config = districtsOfCounty(count);
  }

  async startWorker(): Promise<WorkerProcess> {
    const told = { book: this.book, watched: [], diesAt: null, districts: this.count };
    const worker = await WorkerProcess.start(told, this.url);
    this.#workers.push(worker);
    return worker;
  }

  /** Its districts, each with a key. @param urlOf the worker that a district's add-in syncs with */
  async senders(urlOf: (at: number) => string): Promise<readonly LoadedDistrict[]> {
    const { county, districts } = this.#config;
    const keyRing = (await this.#state()).keyRing(county);
    const access = countyAccess(keyRing, { county, districts: districtsOf(this.#config), tokens: null });
    for (const [at, { name }] of districts.entries()) {
      const made = await access.makeKey(name);
      if ('refusal' in made) throw new Error(made.refusal.detail);
      this.#senders.push(new LoadedDistrict(() => urlOf(at), made.key, at));
    }
    return this.#senders;
  }

  /** What was lost, what was applied twice, and what of the state is not whole. */
  async faults(): Promise<readonly string[]> {
    const store = await this.#state();
    const wrong = await wronglyKept(this.#senders, store.county(this.#config.county));
    return [...wrong, ...(await store.verify()).map(String)];
  }

  async publications(): Promise<number> {
    const records = (await this.#state()).county(this.#config.county);
    return (await records.lastPublication())?.no ?? 0;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.kill()));
    await this.#store?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #state(): Promise<Store> {
    return (this.#store ??= await openStore(this.url || stateFileOf(this.book)));
  }
}
