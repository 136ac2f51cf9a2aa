import { Command } from 'commander';
import { dayOption, today } from '../dayOption';
import { EXIT, type ExitCode } from '../exitCode';
import { counted } from '../../../shared/words';
import type { Terminal } from '../terminal';

interface AdoptOptions {
  readonly out: string;
  readonly asAt?: string;
  readonly force?: true;
}

export function adoptCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('adopt')
    .description('put a plan of any layout into the template, with the original sheets kept behind it')
    .argument('<file>', 'a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv)')
    .requiredOption('-o, --out <file>', 'the workbook to write')
    .option('--as-at <day>', 'the day it is made for (default: today)', dayOption)
    .option('--force', 'replace the file if it is there')
    .addHelpText('after', '\nExample:\n  $ shirebook adopt marlbury-2004.xlsx --out plan.xlsx')
    .action(async (file: string, options: AdoptOptions) => end(await adopt(file, options, terminal)));
}

async function adopt(
  file: string,
  { out, asAt, force }: AdoptOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { checkOut, writeOut } = await import('../writeOut');
  await checkOut(out, () => force ?? false);
  const { readOne } = await import('../readOne');
  const { reading, workbook } = await readOne(file);
  const { composeAdopted } = await import('../../../shared/template');
  const { publishTemplate } = await import('../../publish');
  const plans = reading.plans.map((plan) => ({ district: reading.district, plan }));
  await writeOut(out, await publishTemplate(composeAdopted(plans, workbook, asAt ?? today())));
  const actions = reading.plans.reduce((total, plan) => total + plan.actions.length, 0);
  terminal.out(
    `${file} is in the template now, in ${out}: ${counted(plans.length, 'plan')}, ${counted(actions, 'action')}, the original sheets behind them.`,
  );
  for (const { sheet, cell, text } of reading.notPlaced)
    terminal.err(`${file} › ${sheet}!${cell}  not placed: ${text}\n`);
  return EXIT.done;
}
