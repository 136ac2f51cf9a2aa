import type { Command } from 'commander';
import { changeCommand, countyToChange, type ChangeOptions } from '../state/countyCommand';
import type { ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';
import { revisionNumber } from './diff';

export function restoreCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return changeCommand(
    'restore',
    'make an earlier revision of a return the present one again, as a new revision',
  )
    .argument('<return>', 'a district, the beginning of a return’s id, or words of its plan')
    .argument('<revision>', 'the revision’s number', revisionNumber)
    .addHelpText(
      'after',
      `
What the county wrote stays. The file the district sent last does not undo this; its next change does.

Examples:
  $ shirebook diff hillford 2 3 --out county.xlsx
  $ shirebook restore hillford 2 --out county.xlsx --config county.json`,
    )
    .action(async (name: string, revision: number, options: ChangeOptions) => {
      const { publishChange, printChange } = await import('../state/publishChange');
      const { restoreRevision } = await import('../../desk');
      const { openReturnMeant } = await import('../state/oneReturn');
      const county = await countyToChange(options);
      const who = { on: county.settings.asAt, by: options.by ?? county.settings.config.county };
      const report = await publishChange(county, async (ledger) =>
        restoreRevision(ledger, await openReturnMeant(ledger, name), revision, who),
      );
      end(printChange(report, options.json, terminal));
    });
}
