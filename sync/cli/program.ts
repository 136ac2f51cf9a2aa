import { Command, CommanderError } from 'commander';
import { adoptCommand } from './commands/adopt';
import { checkCommand } from './commands/check';
import { conflictsCommand } from './commands/conflicts';
import { diffCommand } from './commands/diff';
import { doctorCommand } from './commands/doctor';
import { historyCommand } from './commands/history';
import { keysCommand } from './commands/keys';
import { mergeCommand } from './commands/merge';
import { readCommand } from './commands/read';
import { restoreCommand } from './commands/restore';
import { serveCommand } from './commands/serve';
import { signOffCommand } from './commands/signOff';
import { startCommand } from './commands/start';
import { templateCommand } from './commands/template';
import { EXIT, type ExitCode } from './exitCode';
import { Failure } from './failure';
import type { Terminal } from './terminal';
import { VERSION } from './version';

/**
 * Runs the command line.
 *
 * @param args what was typed behind `shirebook`.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = programFor(terminal, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    return failed(error, terminal);
  }
  return code;
}

function programFor(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('shirebook')
    .description(
      'Reads community-safety action plans in any layout and merges them into one county workbook.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help on a command')
    .addHelpText(
      'after',
      `
Exit codes: 0 done; 1 done, but a return could not be read or has errors (check); 2 usage or configuration; 3 nothing was done.

Examples:
  $ shirebook merge returns --out county.xlsx
  $ shirebook check marlbury.xlsx
  $ shirebook read marlbury.xlsx`,
    );
  for (const command of [
    mergeCommand,
    checkCommand,
    readCommand,
    historyCommand,
    diffCommand,
    restoreCommand,
    conflictsCommand,
    signOffCommand,
    keysCommand,
    doctorCommand,
    templateCommand,
    adoptCommand,
    serveCommand,
    startCommand,
  ])
    program.addCommand(command(terminal, end));
  for (const each of withSubcommands(program)) {
    each
      .exitOverride()
      .showHelpAfterError('(add --help for help)')
      .configureOutput({
        writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
        writeErr: (text) => terminal.err(text),
        getOutHasColors: () => terminal.colours.isColorSupported,
        getErrHasColors: () => false,
      });
  }
  return program;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function failed(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (!(error instanceof Error)) throw error;
  if (error instanceof Failure) {
    terminal.err(`${error.message}\n`);
    return error.exitCode;
  }
  // known by name: their modules are loaded by the commands that need them
  const code = codeOf(error);
  if (code === null) throw error;
  terminal.err(`${error.message}\n`);
  return code;
}

/** Null for what is a fault of ours. */
function codeOf(error: Error): ExitCode | null {
  // What the system says of a file or a connection.
  if ('syscall' in error) return EXIT.nothing;
  switch (error.name) {
    case 'BadConfig':
      return EXIT.usage;
    case 'StoreFault':
      return EXIT.nothing;
    case 'Declined':
      return 'reason' in error && error.reason === 'not now' ? EXIT.nothing : EXIT.usage;
    default:
      return null;
  }
}
