import { run } from '../../sync/cli/program';
import { PLAIN } from '../../sync/cli/terminal';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as if typed, and gives what it printed and how it ended. */
export async function shirebook(...args: readonly string[]): Promise<Run> {
  return shirebookUntil(new AbortController().signal, ...args);
}

export async function shirebookUntil(stop: AbortSignal, ...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    colours: PLAIN,
    watched: false,
    stop,
  });
  return { code, out: out.join('\n'), err: err.join('') };
}
