import type { CountyBook } from '../../shared/book';
import { loadConfig, NO_CONFIG } from '../config';
import { bringReturns, isCountyWorkbook, updateCounty, type CountyUpdate, type FileOutcome } from '../county';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { findInput } from './findInput';
import { mergeReport, type MergeReport } from './mergeReport';
import { Progress } from './progress';
import type { Terminal } from './terminal';
import { toldAsFailure } from './toldAsFailure';
import { VERSION } from './version';
import { writeCopy } from './writeCopy';
import { checkOut } from './writeOut';

export interface MergeRequest {
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly config: string | null;
  /** The day asked for; else the configuration's, else today. */
  readonly asAt: string | null;
  readonly dryRun: boolean;
  /** Where to write a copy for the public, and whether it may name people. */
  readonly publish: { readonly folder: string; readonly names: boolean } | null;
  /** Replace what is there even if it is no county workbook. */
  readonly force: boolean;
  /** Whether the caller wants the whole book as well. */
  readonly withBook?: boolean;
  readonly today: string;
}

export interface MergeOutcome {
  readonly report: MergeReport;
  /** Null where it was not asked for. */
  readonly book: CountyBook | null;
  /** The county workbook's bytes; null where nothing was written. */
  readonly workbook: Uint8Array | null;
}

/**
 * Reads the returns that are not as they were, merges them with the county's state, and makes the
 * county workbook anew where anything changed.
 *
 * @throws Failure, BadConfig
 */
export async function mergeCounty(
  { paths, out, config: configPath, asAt, dryRun, publish, force, withBook, today }: MergeRequest,
  terminal: Terminal,
): Promise<MergeOutcome> {
  if (out === null && !dryRun)
    throw new Failure('Say where to write the county workbook: --out county.xlsx.');
  if (out !== null) await checkOut(out, (path) => force || isCountyWorkbook(path));
  const { config, folder } = configPath
    ? await loadConfig(configPath)
    : { config: NO_CONFIG, folder: process.cwd() };
  const found = await findInput(paths, out === null ? [] : [out]);
  const settings = { config, asAt: asAt ?? config.asAt ?? today, version: VERSION };
  const progress = new Progress(terminal, 'Reading', found.length);
  const onFile = (file: string) => {
    if (terminal.stop.aborted) throw new Failure('Stopped. Nothing was written.', EXIT.interrupted);
    progress.next(file);
  };
  let outcomes: FileOutcome[] = [];
  let update: CountyUpdate;
  try {
    update = await updateCounty(
      { county: config.county, book: out },
      settings,
      async (ledger) => {
        outcomes = await bringReturns(ledger, { found, folder, book: out ?? '', settings, onFile });
      },
      { dryRun, force, withBook: withBook === true || publish !== null },
    );
  } catch (error) {
    throw toldAsFailure(error, out ?? '');
  } finally {
    progress.end();
  }
  const book = update.book;
  if (publish && book && !dryRun) await writeCopy(book, publish);
  const about = { county: config.county, asAt: settings.asAt, out, isDryRun: dryRun };
  return { report: mergeReport(update, outcomes, about), book, workbook: update.workbook };
}
