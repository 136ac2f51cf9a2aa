import pc from 'picocolors';
import { EXIT } from './exitCode';
import { goOnUnheard } from './goOnUnheard';
import { tamed } from './tamed';

type Colours = ReturnType<typeof pc.createColors>;

/** Where a command writes, and what stops it. Tests give their own. */
export interface Terminal {
  /** Results: to standard output. */
  out(text: string): void;
  /** Progress and complaints: to standard error. */
  err(text: string): void;
  /** For standard output. */
  readonly colours: Colours;
  /** Is somebody watching standard error? */
  readonly watched: boolean;
  /** Aborts on Ctrl-C. */
  readonly stop: AbortSignal;
}

/** Text without colours, for what is no terminal. */
export const PLAIN: Colours = pc.createColors(false);

/** The process's own streams. Colour only on a terminal, whatever the environment hopes for. */
export function processTerminal(): Terminal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  goOnUnheard(process.stdout, process.stderr, () =>
    process.once('exit', () => (process.exitCode ||= EXIT.attention)),
  );
  return {
    out: (text) => void process.stdout.write(`${process.stdout.isTTY ? tamed(text) : text}\n`),
    err: (text) => void process.stderr.write(process.stderr.isTTY ? tamed(text) : text),
    colours: pc.createColors(pc.isColorSupported && process.stdout.isTTY === true),
    watched: process.stderr.isTTY === true,
    stop: controller.signal,
  };
}
