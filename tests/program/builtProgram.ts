import path from 'node:path';
import { builtOnce } from '../browser/builtOnce';

/** The command line, which is delivered as `dist/program.js`. */
const DELIVERED = './sync/cli/main.ts';

/**
 * A program of ours as one file, as it is delivered: it starts in a fraction of the time that its sources
 * take, which counts where a test starts it a dozen times.
 *
 * @param entry from the checkout: `./sync/cli/main.ts`
 * @returns the file that Node runs
 */
export async function builtProgram(entry: string): Promise<string> {
  const folder = await builtOnce({
    name: path.basename(entry, '.ts'),
    sources: ['shared', 'sync', 'tests/desk', path.dirname(entry)],
    script: 'tests/program/buildProgram.ts',
    given: [entry],
    ...(entry === DELIVERED && { delivered: '.' }),
  });
  return path.join(folder, 'program.js');
}
