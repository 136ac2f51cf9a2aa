import { Command } from 'commander';
import type { Issue } from '../../../shared/model';
import { dayOption, today } from '../dayOption';
import { EXIT, type ExitCode } from '../exitCode';
import { issueCounts, type IssueCounts } from '../issueCounts';
import { counted } from '../../../shared/words';
import type { Terminal } from '../terminal';

interface FileChecked {
  readonly file: string;
  /** Why it could not be read; null where it was. */
  readonly refusal: string | null;
  readonly issues: readonly Issue[];
  readonly counts: IssueCounts;
}

interface CheckCommandOptions {
  readonly asAt?: string;
  readonly config?: string;
  readonly json?: true;
}

export function checkCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('list what is wrong or doubtful in plans, one issue a line')
    .argument('<files...>', 'workbooks, or folders of them')
    .option('--as-at <day>', 'the day they are checked for (default: today)', dayOption)
    .option('-c, --config <file>', 'the county’s settings: severities and policy')
    .option('--json', 'the issues as JSON: an object for one file, a list for several')
    .addHelpText(
      'after',
      `
Exit code 1 where a file has errors or could not be read.

Examples:
  $ shirebook check marlbury.xlsx
  $ shirebook check returns --as-at 2004-10-01 --json`,
    )
    .action(async (paths: string[], options: CheckCommandOptions) =>
      end(await check(paths, options, terminal)),
    );
}

async function check(
  paths: readonly string[],
  { asAt, config: path, json }: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { loadConfig, NO_CONFIG } = await import('../../config');
  const { checkingOf } = await import('../../county');
  const { findInput } = await import('../findInput');
  const { readAll } = await import('../readAll');
  const { config, folder } = path ? await loadConfig(path) : { config: NO_CONFIG, folder: '.' };
  const found = await findInput(paths, []);
  const reads = await readAll(found, checkingOf(config, asAt ?? config.asAt ?? today(), folder), terminal);
  const checked = reads.map(({ path: file, refusal, issues }): FileChecked => {
    return { file, refusal: refusal?.message ?? null, issues, counts: issueCounts(issues) };
  });
  if (json) terminal.out(JSON.stringify(checked.length === 1 ? checked[0] : checked, null, 2));
  else print(checked, terminal);
  if (checked.every(({ refusal }) => refusal !== null)) return EXIT.nothing;
  const isSound = checked.every(({ refusal, counts }) => refusal === null && counts.errors === 0);
  return isSound ? EXIT.done : EXIT.attention;
}

function print(checked: readonly FileChecked[], terminal: Terminal): void {
  const { colours } = terminal;
  const paint = { error: colours.red, warning: colours.yellow, advice: colours.cyan };
  for (const { file, refusal, issues } of checked) {
    if (refusal !== null) terminal.err(`${file}: ${refusal}\n`);
    for (const { sheet, cell, severity, code, message } of issues)
      terminal.out(`${file} › ${sheet}!${cell}  ${paint[severity](severity)}  ${code}  ${message}`);
  }
  const { errors, warnings, advice } = issueCounts(checked.flatMap(({ issues }) => issues));
  const read = checked.filter(({ refusal }) => refusal === null).length;
  terminal.err(
    `${counted(read, 'file')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(advice, 'piece')} of advice.\n`,
  );
}
