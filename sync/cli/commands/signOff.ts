import type { Command } from 'commander';
import { changeCommand, countyToChange, type ChangeOptions } from '../state/countyCommand';
import type { ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';

interface SignOffOptions extends ChangeOptions {
  readonly reopen?: true;
}

export function signOffCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return changeCommand('sign-off', 'close a return’s period, or open it again')
    .argument('<return>', 'a district, the beginning of a return’s id, or words of its plan')
    .option('--reopen', 'open it again: what came in meanwhile is merged')
    .addHelpText(
      'after',
      `
What is signed off stays as it is: a revision that comes in waits, and no value is changed or decided.
The county’s own comments and RAG can still be written.

Examples:
  $ shirebook sign-off hillford --out county.xlsx --config county.json
  $ shirebook sign-off hillford --reopen --out county.xlsx --config county.json`,
    )
    .action(async (name: string, options: SignOffOptions) => {
      const { publishChange, printChange } = await import('../state/publishChange');
      const { openAgain, signOffReturn } = await import('../../desk');
      const { openReturnMeant } = await import('../state/oneReturn');
      const county = await countyToChange(options);
      const who = { on: county.settings.asAt, by: options.by ?? county.settings.config.county };
      const change = options.reopen ? openAgain : signOffReturn;
      const report = await publishChange(county, async (ledger) =>
        change(ledger, await openReturnMeant(ledger, name), who),
      );
      end(printChange(report, options.json, terminal));
    });
}
