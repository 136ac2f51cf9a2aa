import { InvalidArgumentError, type Command } from 'commander';
import { countyCommand, countyToRead, type CountyOptions } from '../state/countyCommand';
import type { DiffReport } from '../state/diffReport';
import { EXIT, type ExitCode } from '../exitCode';
import { Failure } from '../failure';
import type { Terminal } from '../terminal';

interface DiffOptions extends CountyOptions {
  readonly district?: string;
}

export function diffCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return countyCommand('diff', 'say cell by cell what differs between two revisions of a return')
    .argument('[return]', 'a district, the beginning of a return’s id, or words of its plan')
    .argument('[from]', 'a revision’s number (default: the one before the last)', revisionNumber)
    .argument('[to]', 'a revision’s number (default: the last)', revisionNumber)
    .option('-d, --district <name>', 'the last two revisions of every return of a district')
    .addHelpText(
      'after',
      `
Examples:
  $ shirebook diff hillford --out county.xlsx
  $ shirebook diff hillford 1 3 --out county.xlsx
  $ shirebook diff --district "North Loam Vale" --out county.xlsx`,
    )
    .action(
      async (
        name: string | undefined,
        from: number | undefined,
        to: number | undefined,
        options: DiffOptions,
      ) => end(await diff(name, from, to, options, terminal)),
    );
}

/** A revision's number, as typed. */
export function revisionNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('Expected a revision’s number, such as 2.');
  return Number(text);
}

async function diff(
  name: string | undefined,
  from: number | undefined,
  to: number | undefined,
  { district, ...options }: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { withCounty } = await import('../../county');
  const { returnMeant, returnsMeant } = await import('../state/oneReturn');
  const { printDiff } = await import('../state/diffReport');
  const typed = name ?? district;
  if (typed === undefined) throw new Failure('Say which return: diff RETURN, or diff --district NAME.');
  const { place } = await countyToRead(options);
  const reports = await withCounty(place, async (ledger, records) => {
    const { returnInWords } = await import('../../../shared/merge');
    const { CountyPast, revisionsOf } = await import('../../desk');
    const { diffReport } = await import('../state/diffReport');
    const meant =
      name === undefined ? returnsMeant(ledger.entries, typed) : [returnMeant(ledger.entries, typed)];
    const past = await CountyPast.of(records);
    const facts = await past.facts(new Set(meant.map(({ id }) => id)));
    const all: DiffReport[] = [];
    for (const { id, ...of } of meant) {
      const own = facts.map(({ fact }) => fact);
      const last = Math.max(...revisionsOf(own, { id }).map(({ revision }) => revision));
      if (meant.length > 1 && last === 1) continue;
      const called = returnInWords({ id, ...of });
      all.push(diffReport(own, { id, called }, from ?? Math.max(1, last - 1), to ?? last));
    }
    return all;
  });
  if (options.json) terminal.out(JSON.stringify(name === undefined ? reports : reports[0], null, 2));
  else reports.forEach((report) => printDiff(report, terminal));
  return EXIT.done;
}
