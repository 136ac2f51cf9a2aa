import { districtOf } from '../../../config';
import type { Reading } from '../../../../shared/model';
import type { BookSettings, FoundIssues } from '../../publication';
import { checked } from '../checked';
import { openBytes } from '../openBytes';

/** A file that is to be read before its turn, here or in a thread. */
export interface FileBefore {
  readonly path: string;
  readonly file: string;
  /** What its return is called where nothing in it says whose it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly settings: BookSettings;
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
}

/** What was understood of a file, checked as a return of the district that it seems to be of. */
export interface Before {
  readonly district: string;
  readonly reading: Reading;
  readonly found: FoundIssues;
}

/** Throws what `refusalOf` puts into words. */
export async function readBefore(asked: FileBefore): Promise<Before> {
  const { path, file, name, bytes, settings, folder } = asked;
  const opened = await openBytes(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const { reading } = opened;
  const district =
    districtOf(path, reading.district, settings.config, folder)?.name ?? reading.district ?? name;
  return { district, reading, found: checked(opened, district, settings) };
}
