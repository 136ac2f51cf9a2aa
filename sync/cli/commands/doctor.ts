import type { Command } from 'commander';
import { today } from '../dayOption';
import type { Finding } from '../doctor/finding';
import { EXIT, type ExitCode } from '../exitCode';
import { countyCommand, type CountyOptions } from '../state/countyCommand';
import type { Terminal } from '../terminal';

interface DoctorOptions extends CountyOptions {
  readonly rebuild?: true;
}

export function doctorCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return countyCommand('doctor', 'say what is configured, reachable and wrong, and how to mend it')
    .option('--rebuild', 'make what is kept for speed again from the facts')
    .addHelpText(
      'after',
      `
Exit code 1 where something is wrong. Nothing is changed, unless --rebuild asks for it.

Examples:
  $ shirebook doctor --out county.xlsx --config county.json
  $ shirebook doctor --out county.xlsx --rebuild`,
    )
    .action(async (options: DoctorOptions) => end(await doctor(options, terminal)));
}

async function doctor({ out, config, rebuild, json }: DoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const findings = await look(out, config, rebuild === true);
  const isWrong = findings.some(({ is }) => is === 'wrong');
  if (json) terminal.out(JSON.stringify({ well: !isWrong, findings }, null, 2));
  else print(findings, terminal);
  return isWrong ? EXIT.attention : EXIT.done;
}

async function look(book: string, config: string | undefined, rebuild: boolean): Promise<Finding[]> {
  const { lookAtBook } = await import('../doctor/lookAtBook');
  const { lookAtMachine } = await import('../doctor/lookAtMachine');
  const { lookAtSettings } = await import('../doctor/lookAtSettings');
  const { lookAtState, rebuildState } = await import('../doctor/lookAtState');
  const { stateAddress } = await import('../../county');
  const settings = await lookAtSettings(config, today());
  const findings = [...(await lookAtMachine(book, new Date())), ...settings.findings];
  if (!settings.config) return findings;
  const county = await countyAt(book, config === undefined ? null : settings.config.county);
  if (rebuild) findings.push(await rebuildState(stateAddress(book), county));
  const state = await lookAtState(book, county, today());
  const isLost = state.some(({ is }) => is === 'wrong');
  return [...findings, ...state, ...(isLost ? [] : await lookAtBook(book, county))];
}

/** The county that settings name, or the only one there. */
async function countyAt(book: string, named: string | null): Promise<string> {
  const { NO_CONFIG } = await import('../../config');
  const { withCounty } = await import('../../county');
  if (named !== null) return named;
  const known = await withCounty({ county: '', book }, async (_ledger, _records, store) =>
    store?.counties(),
  ).catch(() => undefined);
  const [only, ...others] = known ?? [];
  return only !== undefined && others.length === 0 ? only : NO_CONFIG.county;
}

function print(findings: readonly Finding[], terminal: Terminal): void {
  const { colours } = terminal;
  const marks = { well: colours.green('✔'), doubtful: colours.yellow('◆'), wrong: colours.red('✖') };
  for (const { about, is, says, mend } of findings) {
    terminal.out(`${marks[is]} ${colours.bold(about)}: ${says}`);
    if (mend !== null) terminal.out(`  ${mend}`);
  }
}
