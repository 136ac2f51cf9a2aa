import { districtOf } from '../../../config';
import type { Reading } from '../../../../shared/model';
import { Packed } from '../../../store';
import type { BookSettings } from '../../publication';
import { checked } from '../checked';
import { openBytes } from '../openBytes';
import { firstComing, type FirstComing } from './firstComing';

/** A file that is to be read before its turn, here or in a thread. */
export interface FileBefore {
  readonly path: string;
  readonly file: string;
  /** What its return is called where nothing in it says whose it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where its return may be new to the county: the hash of its bytes, and the day it came. */
  readonly asNew: { readonly hash: string; readonly on: string } | null;
  readonly settings: BookSettings;
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
}

/** What was understood of a file, ready to be kept, which it is as a rule. */
export interface Before {
  /** The district that the file itself names. */
  readonly named: string | null;
  /** Of its plans. */
  readonly titles: readonly string[];
  readonly reading: Packed;
  /** The district that it seems to be of, and what its check finds in it as a return of that. */
  readonly district: string;
  readonly found: Packed;
  /** Null where that was not asked for. */
  readonly first: FirstComing | null;
}

/** Throws what `refusalOf` puts into words. */
export async function readBefore(asked: FileBefore): Promise<Before> {
  const { path, file, name, bytes, asNew, settings, folder } = asked;
  const opened = await openBytes(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const { reading } = opened;
  const district =
    districtOf(path, reading.district, settings.config, folder)?.name ?? reading.district ?? name;
  const found = checked(opened, district, settings);
  return {
    ...saidIn(reading),
    reading: Packed.of(reading),
    district,
    found: Packed.of(found),
    first: asNew && firstComing({ ...asNew, file, district, reading }, found, settings),
  };
}

/** Whose a reading says it is. */
export function saidIn({ district, plans }: Reading): Pick<Before, 'named' | 'titles'> {
  return { named: district, titles: plans.map(({ title }) => title) };
}

/** The same as it came from a thread, which knows of no classes. */
export function asBefore(came: Before): Before {
  const { first } = came;
  return {
    ...came,
    reading: Packed.from(came.reading),
    found: Packed.from(came.found),
    first: first && { ...first, part: { ...first.part, rows: Packed.from(first.part.rows) } },
  };
}
