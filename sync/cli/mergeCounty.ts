import type { CountyBook } from '../../shared/book';
import { loadConfig, NO_CONFIG } from '../config';
import {
  bringReturns,
  isCountyWorkbook,
  publishInSheet,
  updateCounty,
  type Bring,
  type CountyUpdate,
  type FileOutcome,
  type RowsInThread,
  type SheetOutcome,
  type ThreadToRead,
} from '../county';
import { SheetsClient, type SheetsClientOptions } from '../google';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { findAll, noReturns } from './google/findAll';
import { placesOut } from './google/placesOut';
import { sheetId } from './google/sheetId';
import { mergeReport, type MergeReport } from './mergeReport';
import { Progress } from './progress';
import type { Terminal } from './terminal';
import { toldAsFailure } from './toldAsFailure';
import { VERSION } from './version';
import { writeCopy } from './writeCopy';
import { checkOut } from './writeOut';

export interface MergeRequest {
  readonly paths: readonly string[];
  /** Where the county workbook goes: a file, the address of a Google Sheet, both, or none. */
  readonly out: readonly string[];
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
  /** What reads ahead where there is much to read, and makes rows where there are many; null for nothing. */
  readonly thread?: (ThreadToRead & RowsInThread) | null;
  /** How Google is reached; only tests say. */
  readonly google?: SheetsClientOptions;
}

export interface MergeOutcome {
  readonly report: MergeReport;
  /** Null where it was not asked for. */
  readonly book: CountyBook | null;
  /** Whether there is a county workbook now. */
  readonly isThere: boolean;
}

/**
 * Reads the returns that are not as they were, merges them with the county's state, and makes the
 * county workbook anew where anything changed.
 *
 * @throws Failure, BadConfig
 */
export async function mergeCounty(
  { paths, config: configPath, asAt, dryRun, publish, force, withBook, today, ...request }: MergeRequest,
  terminal: Terminal,
): Promise<MergeOutcome> {
  if (paths.length === 0 && configPath === null) throw noReturns();
  if (request.out.length === 0 && !dryRun)
    throw new Failure('Say where to write the county workbook: --out county.xlsx.');
  const { config, folder } = configPath
    ? await loadConfig(configPath)
    : { config: NO_CONFIG, folder: process.cwd() };
  const { file: out, sheet } = placesOut(request.out, config.sheet, { county: config.county, folder });
  if (out !== null) await checkOut(out, (path) => force || isCountyWorkbook(path));
  let client: SheetsClient | null = null;
  const google = () => (client ??= new SheetsClient({ stop: terminal.stop, ...request.google }));
  const found = await findAll({ paths, config, out, sheet }, google);
  const settings = { config, asAt: asAt ?? config.asAt ?? today, version: VERSION };
  const progress = new Progress(terminal, 'Reading', found.length);
  const onFile = (file: string) => {
    if (terminal.stop.aborted) throw new Failure('Stopped. Nothing was written.', EXIT.interrupted);
    progress.next(file);
  };
  let outcomes: FileOutcome[] = [];
  let update: CountyUpdate;
  let inSheet: SheetOutcome | null = null;
  try {
    const bring: Bring = async (ledger, parts) => {
      const addresses = found.flatMap(({ path, remote }) => (remote ? [path] : []));
      outcomes = await bringReturns(ledger, {
        found,
        addresses,
        folder,
        book: out ?? '',
        settings,
        onFile,
        parts: parts ?? null,
        thread: request.thread ?? null,
      });
    };
    const options = {
      dryRun,
      force,
      withBook: withBook === true || publish !== null || sheet !== null,
      thread: request.thread ?? null,
    };
    const updated = (all: Bring) =>
      updateCounty({ county: config.county, book: out }, settings, all, options);
    if (sheet === null) {
      update = await updated(bring);
    } else {
      const place = { client: google(), id: sheetId(sheet), force, dryRun };
      ({ update, sheet: inSheet } = await publishInSheet(place, settings, bring, updated));
    }
  } catch (error) {
    throw toldAsFailure(error, out ?? '');
  } finally {
    progress.end();
  }
  const book = update.book;
  const isCopied = publish !== null && book !== null && !dryRun;
  if (isCopied) await writeCopy(book, publish);
  const copy = isCopied ? publish.folder : null;
  const about = { county: config.county, asAt: settings.asAt, out, copy, sheet: inSheet };
  return { report: mergeReport(update, outcomes, about), book, isThere: update.isThere };
}
