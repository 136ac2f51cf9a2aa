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

/** The day a file was last written; nothing has come in after the day the book speaks of. */
export function arrivedOn({ modified }: Arrived, asAt: string): string {
  const day = dayOf(modified);
  return modified === 0 || day > asAt ? asAt : day;
}

/** The day of a moment given in milliseconds since 1970. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

async function writtenAs({ path, remote }: FoundReturn): Promise<Pick<Arrived, 'modified' | 'size'>> {
  if (remote) return { modified: Date.parse(remote.modified ?? '') || 0, size: 0 };
  return stat(path).then(
    ({ mtimeMs, size }) => ({ modified: mtimeMs, size }),
    () => ({ modified: 0, size: 0 }),
  );
}
