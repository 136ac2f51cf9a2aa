import { answerInTurn } from '../../thread';
import { readBefore, type Before, type FileBefore } from './readBefore';

/** Reads in a thread what it is asked to. */
export function answerAsked(read: (asked: FileBefore) => Promise<Before> = readBefore): void {
  answerInTurn(read);
}
