import { composeCountyBook, type CountyBook } from '../../shared/book';
import { loadConfig, NO_CONFIG } from '../config';
import { checkingOf, countyStateOf, isCountyWorkbook } from '../county';
import { publishWorkbook } from '../publish';
import { Failure } from './failure';
import { findInput } from './findInput';
import { mergeReport, type MergeReport } from './mergeReport';
import { readAll } from './readAll';
import type { Terminal } from './terminal';
import { VERSION } from './version';
import { writeCopy } from './writeCopy';
import { checkOut, writeOut } from './writeOut';

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
  readonly today: string;
}

export interface MergeOutcome {
  readonly report: MergeReport;
  readonly book: CountyBook;
  /** The county workbook's bytes; null where nothing was written. */
  readonly workbook: Uint8Array | null;
}

/**
 * Reads the returns, merges them, and writes the county workbook where any of them could be read.
 *
 * @throws Failure, BadConfig
 */
export async function mergeCounty(
  { paths, out, config: configPath, asAt, dryRun, publish, force, today }: MergeRequest,
  terminal: Terminal,
): Promise<MergeOutcome> {
  if (out === null && !dryRun)
    throw new Failure('Say where to write the county workbook: --out county.xlsx.');
  if (out !== null) await checkOut(out, (path) => force || isCountyWorkbook(path));
  const { config, folder } = configPath
    ? await loadConfig(configPath)
    : { config: NO_CONFIG, folder: process.cwd() };
  const found = await findInput(paths, out === null ? [] : [out]);
  const day = asAt ?? config.asAt ?? today;
  const reads = await readAll(found, checkingOf(config, day), terminal);
  const state = countyStateOf(reads, {
    config,
    folder,
    asAt: day,
    version: VERSION,
  });
  const book = composeCountyBook(state);
  const workbook = !dryRun && reads.some(({ reading }) => reading) ? await publishWorkbook(book) : null;
  if (out !== null && workbook !== null) await writeOut(out, workbook);
  if (publish && workbook !== null) await writeCopy(book, publish);
  return { report: mergeReport(state, reads, book, workbook === null ? null : out), book, workbook };
}
