import type { BookRows } from '../../../shared/book';
import { RowsWriter, type HelpWithRows, type RowsWanted, type SheetLook } from '../../publish';
import { openKept, type CountyRecords, type Kept } from '../../store';
import type { RowBlock } from '../../xlsx';
import { AnsweringThread, answerInTurn } from '../thread';

/** Rows of a return to be made in a thread, which opens them itself. */
interface RowsAsked {
  readonly kept: Kept;
  readonly wanted: readonly RowsWanted[];
}

/** A thread takes its time to begin: fewer rows are made by then. */
const WORTH_A_THREAD = 40_000;
/** It makes the rows of one return, and has another's before it for when it is done. */
const AT_THE_THREAD = 2;

/** Has rows that are kept made in a thread of that program, where there are many. */
export function rowsThread(
  program: string,
  records: CountyRecords,
  placeOf: (id: string) => string | null,
  worth = WORTH_A_THREAD,
): HelpWithRows {
  return (looks, rows) => {
    if (rows < worth) return null;
    const thread = new AnsweringThread<RowsAsked, RowBlock[]>(program, looks);
    let waiting = 0;
    const answered = async (place: string, wanted: readonly RowsWanted[]) => {
      waiting += 1;
      try {
        return await thread.ask({ kept: await records.recallKept(place), wanted });
      } catch {
        // Whatever is wrong with them is found where they are made instead.
        return null;
      } finally {
        waiting -= 1;
      }
    };
    return {
      blocks: (id, wanted) => {
        const place = placeOf(id);
        const isFree = !thread.isOver && waiting < AT_THE_THREAD;
        return place !== null && isFree ? answered(place, wanted) : null;
      },
      end: () => thread.stop(),
    };
  };
}

/** Makes rows of those looks in a thread. */
export function answerRows(looks: readonly SheetLook[]): void {
  const writer = new RowsWriter(looks);
  answerInTurn(({ kept, wanted }: RowsAsked) =>
    Promise.resolve(writer.blocks(openKept(kept) as BookRows, wanted)),
  );
}
