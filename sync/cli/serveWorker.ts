import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startWorker, type Worker, type WorkerOptions } from '../worker';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import type { Terminal } from './terminal';

export interface ServeAt {
  readonly host: string;
  /** Asked for; null takes the usual one, or any free one where that is taken. */
  readonly port: number | null;
  readonly usual: number;
}

/** This machine only, by the names it has for itself. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '::1'];

export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** The console's pages as they are built beside the program; null where they are not. */
export function consoleFolder(): string | null {
  const folder = resolve(__dirname, 'console');
  return existsSync(folder) ? folder : null;
}

/**
 * Runs a county's worker until Ctrl-C, then ends it after the work in hand.
 *
 * @throws Failure where the port asked for is taken, or others than this machine are to be let in and
 *   nobody has a key
 */
export async function serveWorker(
  options: WorkerOptions,
  { host, port, usual }: ServeAt,
  terminal: Terminal,
): Promise<void> {
  const worker = await startWorker(options);
  try {
    const isOpen = !isLoopback(host);
    if (isOpen) await needKeys(worker);
    const listen = (at: number) => worker.listen({ host, port: at });
    const address = await listen(port ?? usual).catch((error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (isTaken && port === null) return listen(0);
      throw isTaken ? new Failure(`Port ${port} is taken: choose another with --port.`, EXIT.usage) : error;
    });
    if (isOpen) {
      terminal.out(`The county’s worker is at ${address} – Ctrl-C ends it.`);
      if (terminal.stop.aborted) return;
      await once(terminal.stop, 'abort');
    } else {
      await withKeyOfThisRun(worker, async (key) => {
        terminal.out(`The county’s console is at ${address}/console#key=${key} – Ctrl-C ends it.`);
        terminal.out(`The officer’s side can be tried without Excel at ${address}/try`);
        if (!terminal.stop.aborted) await once(terminal.stop, 'abort');
      });
    }
  } finally {
    await worker.stop();
  }
}

/** Whoever sits at this machine is let in by a key that opens nothing any more when the worker ends. */
async function withKeyOfThisRun(worker: Worker, work: (key: string) => Promise<void>): Promise<void> {
  const made = await worker.access.makeKey(null);
  if ('refusal' in made) throw new Failure(made.refusal.detail);
  try {
    await work(made.key);
  } finally {
    await worker.access.revoke(made.line.id);
  }
}

async function needKeys({ access }: Worker): Promise<void> {
  const keys = await access.keys();
  if (keys.some(({ revoked }) => revoked === null)) return;
  throw new Failure(
    'Nobody has a key yet, so that nobody could be let in from other machines: make one first (shirebook keys make --county).',
  );
}
