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
  /** The sheet as it was last seen, for as long as nobody has changed it since: it is not read again then. */
  readonly seen?: SheetSeen;
}

export interface SheetSeen {
  /** Null where it has to be read. */
  take(): CountySheet | null;
  keep(sheet: CountySheet): void;
}

/** What became of the county's Google Sheet. */
export interface SheetOutcome {
  readonly address: string;
  /** How many changes were made in it, or would be: 0 where it was as it should be. */
  readonly changes: number;
  /** What people had written in it. */
  readonly takenBack: TakenBack | null;
  /** Why it could not be read or written: the state has everything, and the next update tries again. */
  readonly fault: GoogleFault | null;
}

/** How often to look again at a sheet that may not have been written, or in which somebody writes. */
const ATTEMPTS = 3;

/**
 * Updates a county that has its workbook as a Google Sheet too: what people wrote there is taken in, and
 * what is otherwise than the county's book is written, in one batch. A batch that Google did not answer
 * may have been done: the sheet is then read again, and what is left is written. So it is with what
 * somebody wrote between our reading and our writing, which Google's answer shows.
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
  const work = new Publishing(place, settings, bring, update);
  let now = place.seen?.take() ?? null;
  for (let attempt = 1; ; attempt += 1) {
    try {
      now = await work.round(now ?? (await CountySheet.read(place.client, place.id)));
      if (now === null || attempt === ATTEMPTS) return await work.done(null);
    } catch (error) {
      if (!(error instanceof GoogleFault)) throw error;
      if (!error.isUnsure || !work.hasWritten || attempt === ATTEMPTS) return work.done(error);
      now = null;
      await place.client.pause(attempt).catch(() => {});
    }
  }
}

/** What was done of a publication so far. */
class Publishing {
  /** Whether something was sent that may have been done. */
  hasWritten = false;
  private last: CountyUpdate | null = null;
  private takenBack: TakenBack | null = null;
  private changes = 0;
  private readonly address: string;

  constructor(
    private readonly place: SheetPlace,
    private readonly settings: BookSettings,
    private readonly bring: Bring,
    private readonly update: (bring: Bring) => Promise<CountyUpdate>,
  ) {
    this.address = sheetAddress(place.id);
  }

  /** Takes in what is there and writes what should be; gives the sheet as it is then where that is not enough. */
  async round(now: CountySheet): Promise<CountySheet | null> {
    const { force, dryRun, seen } = this.place;
    if (!isOurs(now) && !force) throw new SheetNotOurs(now.title);
    const { book } = await this.#updated(async (ledger) => {
      const taken = await takeFromSheet(ledger, { address: this.address, now }, this.settings, this.#rest);
      this.takenBack = together(this.takenBack, taken);
    });
    const requests = book ? now.changesFor(book) : [];
    this.changes = Math.max(this.changes, requests.length);
    if (!book || requests.length === 0 || dryRun) {
      if (!dryRun) seen?.keep(now);
      return null;
    }
    this.hasWritten = true;
    let then = await now.change(requests);
    // Put right at once: read back, it would pass for what somebody wrote.
    if (then.isMovedFrom(book)) then = await then.change(then.changesFor(book));
    if (then.changesFor(book).length > 0) return then;
    seen?.keep(then);
    return null;
  }

  async done(fault: GoogleFault | null): Promise<{ update: CountyUpdate; sheet: SheetOutcome }> {
    const update = this.last ?? (await this.update(this.bring));
    const { address, takenBack } = this;
    return { update, sheet: { address, takenBack, fault, changes: fault ? 0 : this.changes } };
  }

  /** What is brought comes once. */
  get #rest(): Bring {
    return this.last === null ? this.bring : () => Promise.resolve();
  }

  async #updated(bring: Bring): Promise<CountyUpdate> {
    const made = await this.update(bring);
    const { isPublished, takenBack } = this.last ?? made;
    this.last = {
      ...made,
      isPublished: isPublished || made.isPublished,
      takenBack: takenBack ?? made.takenBack,
    };
    return made;
  }
}

/** What was taken in several rounds. */
function together(one: TakenBack | null, other: TakenBack | null): TakenBack | null {
  if (!one || !other) return one ?? other;
  return {
    by: other.by,
    annotations: one.annotations + other.annotations,
    edits: one.edits + other.edits,
    decisions: one.decisions + other.decisions,
    isKnown: one.isKnown && other.isKnown,
    said: [...one.said, ...other.said],
  };
}

function isOurs(now: CountySheet): boolean {
  // A first publication that was broken off has its first table.
  const hasTable = ['Summary', 'Actions'].some((name) => now.tables.includes(name));
  return now.isEmpty || areCountySheets(now.names) || hasTable;
}
