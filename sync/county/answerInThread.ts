import type { SheetLook } from '../publish';
import { answerAsked } from './incoming';
import { answerRows } from './publication';

/** What a thread of our program is there for: to make rows of the looks that it is told first, or to read files. */
export function answerInThread(looks: readonly SheetLook[] | null): void {
  if (looks) answerRows(looks);
  else answerAsked();
}
