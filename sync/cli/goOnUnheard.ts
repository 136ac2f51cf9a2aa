import type { Writable } from 'node:stream';

/**
 * Has a command go on where what it says is not taken any more. What it has begun it ends – a worker whose log
 * is on a full disk goes on working – and its exit code is its own.
 *
 * A reader that has had enough (`shirebook read … | head`) is no trouble of ours. Where standard output cannot
 * be written otherwise, that is said once, on standard error.
 *
 * @param lost called once what was to be said is lost, though somebody wanted it
 */
export function goOnUnheard(out: Writable, err: Writable, lost: () => void): void {
  let isLost = false;
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isLost) return;
    isLost = true;
    err.write(`Not all of it could be written to standard output: ${error.message}.\n`);
    lost();
  });
  // There is nowhere left to say it.
  err.on('error', () => {});
}
