import { stat } from 'node:fs/promises';
import type { FoundReturn } from '../../source';

/** A file, and when it was last written. */
export interface Arrived extends FoundReturn {
  /** In milliseconds since 1970; 0 where nobody knows. */
  readonly modified: number;
  /** In bytes; 0 where nobody knows. */
  readonly size: number;
}

/** What was written last is the latest, where two files are states of one return. */
export async function inOrderOfArrival(found: readonly FoundReturn[]): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  for (const each of found) arrived.push({ ...each, ...(await writtenAs(each)) });
  // Sorting is stable: by name where they came at one time.
  return arrived.sort((a, b) => a.modified - b.modified);
}

async function writtenAs({ path, remote }: FoundReturn): Promise<Pick<Arrived, 'modified' | 'size'>> {
  if (remote) return { modified: Date.parse(remote.modified ?? '') || 0, size: 0 };
  return stat(path).then(
    ({ mtimeMs, size }) => ({ modified: mtimeMs, size }),
    () => ({ modified: 0, size: 0 }),
  );
}
