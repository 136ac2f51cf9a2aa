import type { Command } from 'commander';
import type { HistoryQuestion } from '../../../shared/merge';
import { countyCommand, countyToRead, type CountyOptions } from '../state/countyCommand';
import { EXIT, type ExitCode } from '../exitCode';
import { Failure } from '../failure';
import type { Terminal } from '../terminal';
import { revisionNumber } from './diff';

interface HistoryOptions extends CountyOptions {
  readonly district?: string;
  readonly ref?: string;
  readonly field?: string;
  readonly row?: string;
  readonly revision?: number;
}

export function historyCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return countyCommand(
    'history',
    'tell everything that happened: what came in, what changed, who decided what',
  )
    .argument('[return]', 'of one return: a district, the beginning of an id, or words of its plan')
    .option('-d, --district <name>', 'of one district')
    .option('--ref <ref>', 'of the actions that have this ref, or once had it')
    .option('--field <heading>', 'of one column, such as Lead or Due')
    .option('--row <id>', 'of one row of the county workbook, by its Row ID')
    .option('--revision <number>', 'instead: what a return held after that revision, as JSON', revisionNumber)
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook history --out county.xlsx
  $ shirebook history --out county.xlsx --district Hillford
  $ shirebook history --out county.xlsx --ref 2.1 --field Lead
  $ shirebook history hillford --revision 2 --out county.xlsx`,
    )
    .action(async (name: string | undefined, options: HistoryOptions) =>
      end(await (options.revision === undefined ? history : show)(name, options, terminal)),
    );
}

async function history(
  name: string | undefined,
  { district, ref, field, row, ...options }: HistoryOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { withCounty } = await import('../../county');
  const { historyOfCounty } = await import('../../desk');
  const { printHistory } = await import('../state/historyReport');
  const { returnsMeant } = await import('../state/oneReturn');
  const { place } = await countyToRead(options);
  const entries = await withCounty(place, async (ledger, records) => {
    const typed = name ?? district;
    const returns = typed === undefined ? null : returnsMeant(ledger.entries, typed);
    const question: HistoryQuestion = {
      ...(returns && { returns: new Set(returns.map(({ id }) => id)) }),
      ...(ref !== undefined && { ref }),
      ...(field !== undefined && { field }),
      ...(row !== undefined && { row }),
    };
    return historyOfCounty(ledger, records, question);
  });
  if (options.json) terminal.out(JSON.stringify(entries, null, 2));
  else if (entries.length > 0) printHistory(entries, terminal);
  else terminal.err('Nothing like that has happened.\n');
  return entries.length > 0 ? EXIT.done : EXIT.nothing;
}

async function show(
  name: string | undefined,
  { district, revision = 1, ...options }: HistoryOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { withCounty } = await import('../../county');
  const { CountyPast, revisionHeld } = await import('../../desk');
  const { returnInWords } = await import('../../../shared/merge');
  const { returnMeant } = await import('../state/oneReturn');
  const typed = name ?? district;
  if (typed === undefined) throw new Failure('Say which return: history RETURN --revision NUMBER.');
  const { place } = await countyToRead(options);
  const held = await withCounty(place, async (ledger, records) => {
    const of = returnMeant(ledger.entries, typed);
    const facts = await (await CountyPast.of(records)).facts(new Set([of.id]));
    const called = returnInWords(of);
    return revisionHeld(
      facts.map(({ fact }) => fact),
      { id: of.id, called },
      revision,
    );
  });
  terminal.out(JSON.stringify(held.reading, null, 2));
  return EXIT.done;
}
