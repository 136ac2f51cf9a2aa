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

/** The same, until it is stopped, or has printed what it is asked for. */
export async function shirebookUntil(end: AbortSignal | RegExp, ...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const said = new AbortController();
  const stop = end instanceof RegExp ? said.signal : end;
  const code = await run(args, {
    out: (text) => {
      out.push(text);
      if (end instanceof RegExp && end.test(text)) said.abort();
    },
    err: (text) => err.push(text),
    colours: PLAIN,
    watched: false,
    stop,
  });
  return { code, out: out.join('\n'), err: err.join('') };
}
