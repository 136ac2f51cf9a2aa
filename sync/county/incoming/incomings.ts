import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { FoundReturn } from '../../source';
import type { BookSettings, OwnParts } from '../publication';
import type { ThreadToRead } from './ahead';

/** What is brought into a county at once. */
export interface Incomings {
  readonly found: readonly FoundReturn[];
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
  /** The county workbook, from whose folder files are named. */
  readonly book: string;
  readonly settings: BookSettings;
  /** All addresses that returns are kept at: what was refused at another is done with. */
  readonly addresses?: readonly string[];
  /** Told before each file is looked at; may throw to stop. */
  readonly onFile?: (file: string) => void;
  /** Where the parts in the book go that are made as returns are read ahead; null for nowhere. */
  readonly parts?: OwnParts | null;
  /** What reads ahead where there is much to read; null for nothing. */
  readonly thread?: ThreadToRead | null;
}

/** Where a file lies, from the county workbook's folder, alike on every system. */
export function placeOf(path: string, book: string): string {
  return relative(dirname(resolve(book)), resolve(path))
    .split(sep)
    .join('/');
}

/** Whether a file still lies at such a place, or anybody still names that address. */
export async function isThere(place: string, { book, addresses }: Incomings): Promise<boolean> {
  if (/^https:/.test(place)) return addresses?.includes(place) ?? true;
  return stat(resolve(dirname(resolve(book)), place)).then(
    () => true,
    () => false,
  );
}
