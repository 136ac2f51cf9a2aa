import type { Command } from 'commander';
import type { Decision } from '../../../shared/protocol';
import {
  changeCommand,
  countyCommand,
  countyToChange,
  countyToRead,
  type ChangeOptions,
  type CountyOptions,
} from '../state/countyCommand';
import { EXIT, type ExitCode } from '../exitCode';
import { Failure } from '../failure';
import type { Terminal } from '../terminal';

export function conflictsCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return countyCommand('conflicts', 'list what waits for the county’s decision, or decide it')
    .addCommand(decideCommand(terminal, end))
    .addCommand(sameCommand(terminal, end))
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook conflicts --out county.xlsx
  $ shirebook conflicts decide k3f9xw District --out county.xlsx --config county.json
  $ shirebook conflicts decide k3f9xw "Head warden, Hillford" --out county.xlsx --config county.json
  $ shirebook conflicts same p2m8qd yes --out county.xlsx --config county.json`,
    )
    .action(async (options: CountyOptions) => end(await list(options, terminal)));
}

async function list(options: CountyOptions, terminal: Terminal): Promise<ExitCode> {
  const { withCounty } = await import('../../county');
  const { printMatters } = await import('../state/conflictsReport');
  const { mattersIn } = await import('../../desk');
  const { place } = await countyToRead(options);
  const matters = await withCounty(place, (ledger) => mattersIn(ledger));
  if (options.json) terminal.out(JSON.stringify(matters, null, 2));
  else printMatters(matters, terminal);
  return EXIT.done;
}

function decideCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return changeCommand('decide', 'settle a conflict, and publish the county workbook again')
    .argument('<code>', 'the conflict’s six signs, or as many of them as no other has')
    .argument('<decision>', 'District, County, or the text that shall stand')
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook conflicts decide k3f9xw District --out county.xlsx --config county.json
  $ shirebook conflicts decide k3f9xw "Head warden, Hillford" --by "A. Mercer"`,
    )
    .action(async (code: string, decision: string, _: unknown, command: Command) => {
      end(await publish(command, terminal, code, await decisionTyped(decision)));
    });
}

function sameCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return changeCommand('same', 'answer “is this the same action?”, and publish the county workbook again')
    .argument('<code>', 'the question’s six signs, or as many of them as no other has')
    .argument('<answer>', 'yes or no')
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook conflicts same p2m8qd yes --out county.xlsx --config county.json`,
    )
    .action(async (code: string, answer: string, _: unknown, command: Command) => {
      end(await publish(command, terminal, code, answerTyped(answer)));
    });
}

/** As the Decision column of the county workbook takes it. @throws Failure */
async function decisionTyped(text: string): Promise<Decision> {
  const { decisionWord } = await import('../../../shared/merge');
  switch (decisionWord(text)) {
    case 'District':
      return { decide: 'district' };
    case 'County':
      return { decide: 'county' };
    case 'unclear':
      throw new Failure(`Say District or County, or the text that shall stand, not “${text}”.`);
    case null:
      return { decide: 'text', text };
  }
}

const ANSWERS: Readonly<Record<string, Decision['decide'] & ('same' | 'different')>> = {
  yes: 'same',
  y: 'same',
  same: 'same',
  no: 'different',
  n: 'different',
  different: 'different',
};

/** @throws Failure */
function answerTyped(text: string): Decision {
  const decide = ANSWERS[text.trim().toLowerCase()];
  if (decide === undefined) throw new Failure(`Answer yes or no, not “${text}”.`);
  return { decide };
}

async function publish(
  command: Command,
  terminal: Terminal,
  code: string,
  decision: Decision,
): Promise<ExitCode> {
  const { decideMatter } = await import('../../desk');
  const { publishChange, printChange } = await import('../state/publishChange');
  // what stands behind the name of a command within a command is taken by the outer one
  const options = command.optsWithGlobals<ChangeOptions>();
  const county = await countyToChange(options);
  const who = { on: county.settings.asAt, by: options.by ?? county.settings.config.county };
  const report = await publishChange(county, (ledger) => decideMatter(ledger, code, decision, who));
  return printChange(report, options.json, terminal);
}
