import { countyAccess, districtsOf, identityTokens, type Access, type TokenSurroundings } from '../access';
import type { CountyConfig } from '../config';
import { stateAddress } from '../county';
import { openDesk, OpenCounty, type CountyDesk, type Events } from '../desk';
import { publishing, Wanting, type Jobs } from '../jobs';
import { workerServer, type WorkerParts } from '../server';
import { openStore } from '../store';
import { collecting, FolderWatch, type WatchOptions } from '../watch';
import { sharedParts } from './sharedParts';
import { sheetsOf, type GoogleSheets, type SheetSettings } from './sheetsOf';

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
  /** Google Sheets that returns are kept in, besides those that the configuration names. */
  readonly sheets?: SheetSettings;
  /** How Google and Microsoft are asked for their keys; only tests say. */
  readonly signIn?: TokenSurroundings;
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
  const { config, book } = options;
  const address = stateAddress(book);
  const opened: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const store = await openStore(address);
    opened.push(() => store.close());
    const settings = () => ({ config, asAt: options.asAt(), version: options.version });
    const county = new OpenCounty(store, { county: config.county, book }, settings);
    const shared = await sharedParts(address, config.county);
    opened.push(() => shared.close());
    const google = sheetsOf(config, options.sheets);
    const jobs = await shared.jobs(publishing(county, shared.events, google.place));
    opened.push(() => jobs.stop());
    return workerOver(options, county, { events: shared.events, jobs, google }, closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function workerOver(
  { config, folder, book, watched, watching, signIn, serve }: WorkerOptions,
  county: OpenCounty,
  { events, jobs, google }: { readonly events: Events; readonly jobs: Jobs; readonly google: GoogleSheets },
  closeAll: () => Promise<void>,
): Worker {
  const publishSoon = () => jobs.want();
  const collect = collecting(county, { events, publishSoon, folder });
  const watch = new FolderWatch(watched, [book], collect, watching);
  const sheets = google.watch(collect, publishSoon);
  const troubles = () => [...jobs.troubles(), ...watch.troubles(), ...sheets.troubles()];
  const desk = openDesk(county, { events, publishSoon, troubles });
  const districts = districtsOf(config);
  const tokens = identityTokens(config.access, districts, signIn);
  const access = countyAccess(county.store.keyRing(config.county), {
    county: config.county,
    districts,
    tokens,
  });
  const server = workerServer({ ...serve, desk, access });
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
      sheets.start();
      publishSoon();
      timer = setInterval(look, LOOK);
      return place;
    },
    async stop() {
      if (timer) clearInterval(timer);
      await server.close();
      google.stop();
      await watch.stop();
      await sheets.stop();
      await looking;
      await closeAll();
    },
  };
}
