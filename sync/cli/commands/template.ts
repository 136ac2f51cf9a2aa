import { Command } from 'commander';
import { dayOption, today } from '../dayOption';
import { EXIT, type ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';

interface TemplateOptions {
  readonly out: string;
  readonly asAt?: string;
  readonly force?: true;
}

export function templateCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('template')
    .description('write an empty plan, with lists, instructions and columns that compute themselves')
    .requiredOption('-o, --out <file>', 'the workbook to write')
    .option('--as-at <day>', 'the day it is made for (default: today)', dayOption)
    .option('--force', 'replace the file if it is there')
    .addHelpText('after', '\nExample:\n  $ shirebook template --out plan.xlsx')
    .action(async ({ out, asAt, force }: TemplateOptions) => {
      const { checkOut, writeOut } = await import('../writeOut');
      await checkOut(out, () => force ?? false);
      const { composeTemplate } = await import('../../../shared/template');
      const { publishTemplate } = await import('../../publish');
      await writeOut(out, await publishTemplate(composeTemplate(asAt ?? today())));
      terminal.out(`An empty plan is in ${out}.`);
      end(EXIT.done);
    });
}
