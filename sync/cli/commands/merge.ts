import { Command } from 'commander';
import { builtProgram } from '../builtProgram';
import { dayOption, today } from '../dayOption';
import { EXIT, type ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';

export interface MergeOptions {
  readonly out?: readonly string[];
  readonly config?: string;
  readonly asAt?: string;
  readonly dryRun?: true;
  readonly publish?: string;
  readonly publishNames?: true;
  readonly force?: true;
  readonly json?: true;
}

export function mergeCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('merge')
    .description('merge the returns of a county’s districts into the county workbook')
    .argument(
      '[returns...]',
      'workbooks, folders of them (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv), or addresses of Google Sheets',
    )
    .option(
      '-o, --out <place>',
      'the county workbook to write, needed unless --dry-run; the address of a Google Sheet, too',
      (place: string, before: readonly string[] = []) => [...before, place],
    )
    .option('-c, --config <file>', 'the county’s settings: names, districts, due dates')
    .option('--as-at <day>', 'the day the workbook speaks of (default: today)', dayOption)
    .option('--dry-run', 'say what would be merged, and write nothing')
    .option(
      '--publish <folder>',
      'write a copy for the public there too: .xlsx, .ods and .csv, without county business',
    )
    .option('--publish-names', 'let that copy name leads and team members')
    .option('--force', 'replace a file that is no county workbook')
    .option('--json', 'the outcome as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook merge returns --out county.xlsx
  $ shirebook merge returns --out county.xlsx --config county.json --as-at 2004-10-01
  $ shirebook merge marlbury.xlsx hillford.ods --dry-run
  $ shirebook merge returns --out county.xlsx --out https://docs.google.com/spreadsheets/d/1AbC…/edit`,
    )
    .action(async (paths: string[], options: MergeOptions) => {
      end(await merge(paths, options, terminal));
    });
}

/** Reads the returns, merges them and writes the county workbook. One bad return never spoils the book. */
async function merge(
  paths: readonly string[],
  { out, config, asAt, dryRun, publish, publishNames, force, json }: MergeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { mergeCounty } = await import('../mergeCounty');
  const { printMerge } = await import('../printMerge');
  const program = builtProgram();
  const { report } = await mergeCounty(
    {
      paths,
      out: out ?? [],
      config: config ?? null,
      asAt: asAt ?? null,
      dryRun: dryRun ?? false,
      publish: publish === undefined ? null : { folder: publish, names: publishNames ?? false },
      force: force ?? false,
      today: today(),
      thread: program === null ? null : { program },
    },
    terminal,
  );
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else printMerge(report, terminal);
  if (report.counts.returns === 0) return EXIT.nothing;
  return report.counts.refused > 0 || report.notWritten !== null || report.sheet?.notWritten
    ? EXIT.attention
    : EXIT.done;
}
