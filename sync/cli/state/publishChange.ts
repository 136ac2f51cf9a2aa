import { updateCounty, type Ledger } from '../../county';
import type { County } from './countyCommand';
import { EXIT, type ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';
import { toldAsFailure } from '../toldAsFailure';

/** What became of a change and of the county workbook, for machines. */
export interface ChangeReport {
  /** In one sentence. */
  readonly done: string;
  /** What else should be known. */
  readonly notes: readonly string[];
  /** The county workbook; null where it could not be put in its place, see `waits`. */
  readonly out: string | null;
  /** Why it could not be put there, while the state has the change. */
  readonly waits: string | null;
}

/**
 * Makes a change to a county's state, and publishes its workbook again. What people wrote in the
 * workbook meanwhile is taken in first.
 *
 * @param change says what was done, and what should be known besides. Throws Declined to leave all as it is.
 * @throws Failure, StoreFault
 */
export async function publishChange(
  { place, settings }: County,
  change: (ledger: Ledger) => Promise<{ readonly done: string; readonly notes?: readonly string[] }>,
): Promise<ChangeReport> {
  let told: Awaited<ReturnType<typeof change>> | null = null;
  const update = await updateCounty(place, settings, async (ledger) => {
    told = await change(ledger);
  }).catch((error: unknown) => {
    throw toldAsFailure(error, place.book);
  });
  const { done, notes = [] } = told ?? { done: 'Nothing was done.' };
  const { takenBack, notFree } = update;
  return {
    done,
    notes: [...notes, ...(takenBack?.said ?? [])],
    out: notFree ? null : place.book,
    waits: notFree?.message ?? null,
  };
}

export function printChange(report: ChangeReport, json: true | undefined, terminal: Terminal): ExitCode {
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else {
    const { done, notes, out, waits } = report;
    terminal.out(`${done}${out === null ? '' : ` Published in ${out}.`}`);
    for (const note of notes) terminal.out(`  ${note}`);
    if (waits !== null) terminal.err(`The change is kept, but not published yet: ${waits}\n`);
  }
  return report.waits === null ? EXIT.done : EXIT.attention;
}
