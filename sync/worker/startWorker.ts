import { countyAccess, districtsOf, type Access } from '../access';
import type { CountyConfig } from '../config';
import { stateAddress } from '../county';
import { openDesk, OpenCounty, type CountyDesk } from '../desk';
import { publishing, Wanting } from '../jobs';
import { workerServer, type WorkerParts } from '../server';
import { openStore } from '../store';
import { collecting, FolderWatch, type WatchOptions } from '../watch';
import { sharedParts } from './sharedParts';

export interface WorkerOptions {
  readonly config: CountyConfig;
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
  /** The county workbook. */
  readonly book: string;
  /** The day the workbook speaks of, asked for each time it is needed. */
  readonly asAt: () => string;
  /** Of Shirebook. */
  readonly version: string;
  /** Folders and files from which returns are taken as they come. */
  readonly watched: readonly string[];
  readonly watching?: WatchOptions;
  /** What it serves besides the API. */
  readonly serve: Omit<WorkerParts, 'desk' | 'access'>;
}

/** A county's worker while it runs. */
export interface Worker {
  readonly desk: CountyDesk;
  readonly access: Access;
  /** Begins to answer, to take what comes and to publish. Gives its address. @throws what the network says */
  listen(at: { readonly host: string; readonly port: number }): Promise<string>;
  /** Ends after the requests and the work in hand. Nothing is left half done. */
  stop(): Promise<void>;
}

/** How often to see whether the workbook is behind, in milliseconds. */
const LOOK = 2000;

/**
 * Opens a county's state, and all that a worker does with it: its desk, access, jobs, watched folders
 * and server.
 *
 * @throws StoreFault
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { config, folder, book, asAt, version, watched, watching } = options;
  const address = stateAddress(book);
  const store = await openStore(address);
  const county = new OpenCounty(store, { county: config.county, book }, () => ({
    config,
    asAt: asAt(),
    version,
  }));
  const shared = await sharedParts(address, config.county).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const { events } = shared;
  const jobs = await shared.jobs(publishing(county, events));
  const publishSoon = () => jobs.want();
  const collect = collecting(county, { events, publishSoon, folder });
  const watch = new FolderWatch(watched, [book], collect, watching);
  const troubles = () => [...jobs.troubles(), ...watch.troubles()];
  const desk = openDesk(county, { events, publishSoon, troubles });
  const access = countyAccess(store.keyRing(config.county), {
    county: config.county,
    districts: districtsOf(config),
    tokens: null,
  });
  const server = workerServer({ ...options.serve, desk, access });
  const wanting = new Wanting(county);
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = wanting.look().then(
      (isWanting) => void (isWanting && publishSoon()),
      // The state cannot be reached: whoever asks for it is told, and the next look will see.
      () => {},
    );
  };
  let timer: NodeJS.Timeout | null = null;
  return {
    desk,
    access,
    async listen(at) {
      const place = await server.listen(at);
      watch.start();
      publishSoon();
      timer = setInterval(look, LOOK);
      return place;
    },
    async stop() {
      if (timer) clearInterval(timer);
      await server.close();
      await watch.stop();
      await jobs.stop();
      await looking;
      await shared.close();
      await store.close();
    },
  };
}
