import type { CountyBook } from '../../../shared/book';
import type { FileNotFree } from '../../publish';
import type { Ledger } from '../ledger';
import type { CountyEdition, OwnParts } from '../publication';
import type { TakenBack } from '../takeBack';

/**
 * What happens to a county: takes facts into its ledger, one after another. Where the book's parts are made of
 * what was taken, those that were made already may be put there.
 */
export type Bring = (ledger: Ledger, parts?: OwnParts) => Promise<void>;

export interface UpdateOptions {
  /** Says what would come of it, and writes nothing. */
  readonly dryRun?: boolean;
  /** How long to wait for whoever has the workbook open, in milliseconds. */
  readonly patience?: number;
  /** Replaces a file that cannot be read back, or is no county workbook: whatever is in it goes. */
  readonly force?: boolean;
  /** Whether the whole book is wanted, and not only what was made of it. */
  readonly withBook?: boolean;
  /** What makes rows besides where there are many; null for nothing. */
  readonly thread?: RowsInThread | null;
}

export interface RowsInThread {
  /** What answers when it is run as a thread: the built program. */
  readonly program: string;
  /** So many rows to make are worth a thread, if not the usual. */
  readonly rowsWorth?: number;
}

/** What became of a county and its workbook. */
export interface CountyUpdate {
  readonly edition: CountyEdition;
  /** False where everything is as it was published, and nothing was written. */
  readonly isPublished: boolean;
  /** The whole book, where it was asked for. */
  readonly book: CountyBook | null;
  /** Whether there is a county workbook now, or would be if its place were free; never in a dry run. */
  readonly isThere: boolean;
  /** What people had written in the workbook. */
  readonly takenBack: TakenBack | null;
  /** Why the workbook could not be put in its place: the state has everything, the workbook lacks it. */
  readonly notFree: FileNotFree | null;
}
