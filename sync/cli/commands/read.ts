import { Command } from 'commander';
import type { Reading } from '../../../shared/model';
import { dayOption, today } from '../dayOption';
import { EXIT, type ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';

export function readCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('read')
    .description('print what was understood of a return, as JSON')
    .argument('<file>', 'a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv)')
    .option('--as-at <day>', 'the day it is checked for (default: today)', dayOption)
    .option('--json', 'accepted for likeness with other commands: the output is always JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook read marlbury.xlsx
  $ shirebook read marlbury.xlsx | jq '.plans[].actions[] | {ref, text}'`,
    )
    .action(async (file: string, { asAt }: { asAt?: string }) => {
      const { withTargets } = await import('../../../shared/evaluation');
      const { readOne } = await import('../readOne');
      const { check } = await import('../../../shared/rules');
      const { reading, workbook } = await readOne(file);
      const issues = check(reading, { workbook, asAt: asAt ?? today() });
      terminal.out(JSON.stringify({ ...understood(withTargets(reading)), issues }, null, 2));
      end(EXIT.done);
    });
}

/** The reading in the order a person looks for things. */
function understood({ district, file, notPlaced, referenceTables, plans, ...rest }: Reading): Reading {
  return { district, file, notPlaced, referenceTables, plans, ...rest };
}
