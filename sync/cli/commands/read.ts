import { Command } from 'commander';
import type { Reading } from '../../../shared/model';
import { EXIT, type ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';

export function readCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('read')
    .description('print what was understood of a return, as JSON')
    .argument('<file>', 'a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv)')
    .option('--json', 'accepted for likeness with other commands: the output is always JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook read marlbury.xlsx
  $ shirebook read marlbury.xlsx | jq '.plans[].actions[] | {ref, text}'`,
    )
    .action(async (file: string) => {
      const { readOne } = await import('../readOne');
      const { reading } = await readOne(file);
      terminal.out(JSON.stringify(understood(reading), null, 2));
      end(EXIT.done);
    });
}

/** The reading in the order a person looks for things. */
function understood({ district, file, notPlaced, referenceTables, plans, ...rest }: Reading): Reading {
  return { district, file, notPlaced, referenceTables, plans, ...rest };
}
