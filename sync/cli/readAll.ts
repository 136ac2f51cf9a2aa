import { checkAcrossCounty, readReturn, type Checking, type ReturnRead } from '../county';
import type { FoundReturn } from '../source';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { Progress } from './progress';
import type { Terminal } from './terminal';

/** Reads and checks returns one after another, and says how far it has come. @throws Failure on Ctrl-C */
export async function readAll(
  found: readonly FoundReturn[],
  checking: Checking,
  terminal: Terminal,
): Promise<ReturnRead[]> {
  const progress = new Progress(terminal, 'Reading', found.length);
  const reads: ReturnRead[] = [];
  for (const each of found) {
    if (terminal.stop.aborted) throw new Failure('Stopped. Nothing was written.', EXIT.interrupted);
    progress.next(each.file);
    reads.push(await readReturn(each, checking));
  }
  progress.end();
  return checkAcrossCounty(reads, checking);
}
