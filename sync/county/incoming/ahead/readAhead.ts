import { parentPort } from 'node:worker_threads';
import { districtOf } from '../../../config';
import type { BookSettings } from '../../publication';
import { pack, type Packed } from '../../../store';
import { checked } from '../checked';
import { openBytes } from '../openBytes';

/** A file that a thread is to read. */
export interface Asked {
  readonly path: string;
  readonly file: string;
  /** What its return is called where nothing in it says whose it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly settings: BookSettings;
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
}

/**
 * What was understood of a file, checked as a return of the district that it seems to be of: ready to be
 * kept, which it is as a rule, and smaller so than as it would be handed over else.
 */
export interface ReadAhead {
  readonly district: string;
  /** A `Reading`. */
  readonly reading: Packed;
  /** The `FoundIssues`. */
  readonly found: Packed;
}

/**
 * Reads what it is asked to, and answers in the order in which it was asked: by that whoever asked tells
 * the answers apart. Whatever goes wrong is not told: he reads that file himself, and finds out.
 */
export function answerAsked(read: (asked: Asked) => Promise<ReadAhead> = readAhead): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (asked: Asked) => {
    last = last
      .then(() => read(asked))
      .catch(() => null)
      .then((answer) => parentPort?.postMessage(answer));
  });
}

async function readAhead({ path, file, name, bytes, settings, folder }: Asked): Promise<ReadAhead> {
  const opened = await openBytes(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const { reading } = opened;
  const district =
    districtOf(path, reading.district, settings.config, folder)?.name ?? reading.district ?? name;
  return { district, reading: pack(reading), found: pack(checked(opened, district, settings)) };
}
