import { pack, type Packed } from '../../../store';
import { answerInTurn } from '../../thread';
import { readBefore, type FileBefore } from './readBefore';

/** A `Before`, ready to be kept, which it is as a rule, and smaller so than as it would be handed over else. */
export interface Answer {
  readonly district: string;
  readonly reading: Packed;
  readonly found: Packed;
}

/** Reads in a thread what it is asked to. */
export function answerAsked(read: (asked: FileBefore) => Promise<Answer> = readPacked): void {
  answerInTurn(read);
}

async function readPacked(asked: FileBefore): Promise<Answer> {
  const { district, reading, found } = await readBefore(asked);
  return { district, reading: pack(reading), found: pack(found) };
}
