import { parentPort } from 'node:worker_threads';
import { pack, type Packed } from '../../../store';
import { readBefore, type FileBefore } from './readBefore';

/** A `Before`, ready to be kept, which it is as a rule, and smaller so than as it would be handed over else. */
export interface Answer {
  readonly district: string;
  readonly reading: Packed;
  readonly found: Packed;
}

/**
 * Reads what it is asked to, and answers in the order in which it was asked: by that whoever asked tells
 * the answers apart. Whatever goes wrong is not told: he reads that file himself, and finds out.
 */
export function answerAsked(read: (asked: FileBefore) => Promise<Answer> = readPacked): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (asked: FileBefore) => {
    last = last
      .then(() => read(asked))
      .catch(() => null)
      .then((answer) => parentPort?.postMessage(answer));
  });
}

async function readPacked(asked: FileBefore): Promise<Answer> {
  const { district, reading, found } = await readBefore(asked);
  return { district, reading: pack(reading), found: pack(found) };
}
