import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { districtOf, loadConfig } from '../../sync/config';
import { startWorker } from '../../sync/worker';
import { CHECKOUT } from './keptFolder';
import { builtTryout } from './openTryout';
import { builtConsole } from './testPage';

export interface OpenCounty {
  /** Of the worker: `http://localhost:4000`. */
  readonly address: string;
  /** The county's own key. */
  readonly key: string;
  /** The county workbook. */
  readonly book: string;
  close(): Promise<void>;
}

/**
 * The example county's worker as `npm start` runs it: state, API, console, and the page on which the
 * add-in is tried, over a copy of the example returns.
 */
export async function openCounty(): Promise<OpenCounty> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shirebook-county-'));
  const examples = path.join(folder, 'returns');
  cpSync(path.join(CHECKOUT, 'examples/county'), examples, { recursive: true });
  const [console, pages] = await Promise.all([builtConsole(), builtTryout()]);
  const settings = await loadConfig(path.join(examples, 'county.json'));
  const { config } = settings;
  const day = config.asAt ?? '2010-10-01';
  const office = createRequire(__filename).resolve('@microsoft/office-js/package.json');
  const book = path.join(folder, 'county.xlsx');
  const worker = await startWorker({
    config,
    folder: settings.folder,
    book,
    asAt: () => day,
    version: 'test',
    watched: [examples],
    serve: {
      console,
      tryout: {
        addin: path.join(pages, 'addin'),
        tryout: path.join(pages, 'tryout'),
        office: path.join(path.dirname(office), 'dist'),
        examples,
        day,
        districtOf: (file) =>
          districtOf(path.join(examples, file), null, config, settings.folder)?.id ?? null,
      },
      log: null,
      hosts: ['localhost', '127.0.0.1'],
    },
  });
  const address = await worker.listen({ host: '127.0.0.1', port: 0 });
  const made = await worker.access.makeKey(null);
  if ('refusal' in made) throw new Error(made.refusal.detail);
  return {
    address,
    key: made.key,
    book,
    async close() {
      await worker.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
