import { CountySheet, GoogleFault, sheetAddress, type SheetsClient } from '../../google';
import { areCountySheets } from '../isCountyWorkbook';
import type { BookSettings } from '../publication';
import type { TakenBack } from '../takeBack';
import type { Bring, CountyUpdate } from '../update';
import { SheetNotOurs } from './sheetNotOurs';
import { takeFromSheet } from './takeFromSheet';

/** Where a county keeps its workbook as a Google Sheet too. */
export interface SheetPlace {
  readonly client: SheetsClient;
  readonly id: string;
  /** Puts the county's tabs into a sheet that holds something else. */
  readonly force?: boolean;
  /** Says what would come of it, and writes nothing. */
  readonly dryRun?: boolean;
}

/** What became of the county's Google Sheet. */
export interface SheetOutcome {
  readonly address: string;
  /** How many changes were made in it, in one batch: 0 where it was as it should be. */
  readonly changes: number;
  /** What people had written in it. */
  readonly takenBack: TakenBack | null;
  /** Why it could not be read or written: the state has everything, and the next update tries again. */
  readonly fault: GoogleFault | null;
}

/** How often to look again at a sheet of which nobody knows whether it was written. */
const ATTEMPTS = 3;

/**
 * Updates a county that has its workbook as a Google Sheet too: what people wrote there is taken in, and
 * what is otherwise than the county's book is written, in one batch. A batch that Google did not answer
 * may have been done: the sheet is then read again, and what is left is written.
 *
 * @param update makes the update, with what it is to bring, and gives its book
 * @throws SheetNotOurs, and whatever `update` throws; a sheet that cannot be reached stops nothing
 */
export async function publishInSheet(
  place: SheetPlace,
  settings: BookSettings,
  bring: Bring,
  update: (bring: Bring) => Promise<CountyUpdate>,
): Promise<{ readonly update: CountyUpdate; readonly sheet: SheetOutcome }> {
  const { client, id, dryRun = false } = place;
  const address = sheetAddress(id);
  let last: CountyUpdate | null = null;
  let takenBack: TakenBack | null = null;
  let changes = 0;
  for (let attempt = 1; ; attempt += 1) {
    const now = await CountySheet.read(client, id).catch(faultOrThrow);
    if (now instanceof GoogleFault) {
      const whole = last ?? (await update(bring));
      return { update: whole, sheet: { address, changes, takenBack, fault: now } };
    }
    if (!isOurs(now) && !place.force) throw new SheetNotOurs(now.title);
    const made = await update(async (ledger) => {
      const rest = last === null ? bring : noMore;
      takenBack = (await takeFromSheet(ledger, { address, now }, settings, rest)) ?? takenBack;
    });
    last = last === null ? made : { ...made, isPublished: last.isPublished || made.isPublished };
    const requests = made.book ? now.changesFor(made.book) : [];
    changes = Math.max(changes, requests.length);
    const done = { update: last, sheet: { address, changes, takenBack, fault: null } };
    if (requests.length === 0 || dryRun) return done;
    const fault = await now.change(requests).then(() => null, faultOrThrow);
    if (!fault) return done;
    if (!fault.isUnsure || attempt === ATTEMPTS)
      return { ...done, sheet: { ...done.sheet, changes: 0, fault } };
    await client.pause(attempt);
  }
}

const noMore: Bring = () => Promise.resolve();

function faultOrThrow(error: unknown): GoogleFault {
  if (error instanceof GoogleFault) return error;
  throw error;
}

function isOurs(now: CountySheet): boolean {
  return now.isEmpty || areCountySheets(now.names) || now.tables.includes('Actions');
}
