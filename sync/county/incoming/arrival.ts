import { stat } from 'node:fs/promises';
import type { FoundReturn } from '../../source';

/** A file, and when it was last written. */
export interface Arrived extends FoundReturn {
  /** In milliseconds since 1970; 0 where nobody knows. */
  readonly modified: number;
}

/** What was written last is the latest, where two files are states of one return. */
export async function inOrderOfArrival(found: readonly FoundReturn[]): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  for (const each of found) arrived.push({ ...each, modified: await lastWritten(each) });
  // Sorting is stable: by name where they came at one time.
  return arrived.sort((a, b) => a.modified - b.modified);
}

async function lastWritten({ path, remote }: FoundReturn): Promise<number> {
  if (remote) return Date.parse(remote.modified ?? '') || 0;
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
