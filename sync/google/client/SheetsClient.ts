import type { sheets_v4 } from '@googleapis/sheets';
import { REAL_CLOCK, type Clock } from './clock';
import { faultOf, waitAsked } from './faultOf';
import type { GoogleFault } from './googleFault';
import { openGoogle, type Google, type GoogleAccess, type Manner } from './openGoogle';
import { RequestBudget } from './RequestBudget';

export interface SheetsClientOptions extends GoogleAccess {
  readonly clock?: Clock;
  /** A number from 0 up to 1, unlike the last: what spreads the waits of several workers. */
  readonly chance?: () => number;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout?: number;
  /** Ends every waiting, as if Google had not answered; what was sent is waited for. */
  readonly stop?: AbortSignal;
}

/** A file as Drive lists it. */
export interface FileVersion {
  /** Goes up with every change. */
  readonly version: string;
  /** An instant, as ISO text. */
  readonly modified: string | null;
  /** Whether it was us who changed it last; a person's account is never known to be ours alone. */
  readonly isOurs: boolean;
}

/** Google ends what takes longer than 180 seconds. */
const TIMEOUT = 185_000;
/** Waits of 1, 2, 4 … seconds: six of them outlast the minute that the quota is counted by. */
const ATTEMPTS = 7;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 64_000;
/** Files that Drive lists in one answer; beyond these, a sheet is read to see whether it changed. */
const PAGE = 1000;
/** Nobody types as one of these. */
const SERVICE_ACCOUNT = '.gserviceaccount.com';

/**
 * Google's Sheets API within its limits. A read is asked again when Google is busy or does not answer. A
 * write is asked again only where Google said that it did nothing; one that was not answered may have been
 * done, and is left to whoever can look. It never makes a file.
 */
export class SheetsClient {
  readonly #clock: Clock;
  readonly #budget: RequestBudget;
  readonly #chance: () => number;
  #google: Promise<Google> | null = null;
  /** Google was waited for in vain: until it answers again, nothing else waits as long. */
  #isDown = false;

  constructor(private readonly options: SheetsClientOptions = {}) {
    this.#clock = options.clock ?? REAL_CLOCK;
    this.#budget = new RequestBudget(this.#clock, options.stop);
    this.#chance = options.chance ?? Math.random;
  }

  /** A spreadsheet, as far as the field mask goes: one request. @throws GoogleFault */
  async read(id: string, fields: string): Promise<sheets_v4.Schema$Spreadsheet> {
    return this.#ask('read', async ({ sheets }, how) => {
      const { data } = await sheets.spreadsheets.get({ spreadsheetId: id, fields }, how);
      return data;
    });
  }

  /**
   * Applies requests together or not at all, and gives the spreadsheet as it is then: one request.
   *
   * @throws GoogleFault
   */
  async write(
    id: string,
    requests: sheets_v4.Schema$Request[],
    fields: string,
  ): Promise<sheets_v4.Schema$Spreadsheet> {
    return this.#ask('write', async ({ sheets }, how) => {
      const { data } = await sheets.spreadsheets.batchUpdate(
        {
          spreadsheetId: id,
          requestBody: { requests, includeSpreadsheetInResponse: true },
          fields: `updatedSpreadsheet(${fields})`,
        },
        how,
      );
      return data.updatedSpreadsheet ?? {};
    });
  }

  /**
   * What Drive says of all sheets that the account can see, in one request, by id. Null where it may not
   * be asked, or does not answer: everything has to be read then.
   */
  async versions(): Promise<ReadonlyMap<string, FileVersion> | null> {
    const query = new URLSearchParams({
      q: "mimeType='application/vnd.google-apps.spreadsheet' and trashed=false",
      pageSize: String(PAGE),
      orderBy: 'modifiedTime desc',
      fields: 'files(id,version,modifiedTime,lastModifyingUser/me)',
      supportsAllDrives: 'true',
      includeItemsFromAllDrives: 'true',
    });
    try {
      const google = await this.#opened();
      await this.#budget.take();
      const files = await google.listFiles(`drive/v3/files?${query.toString()}`, this.#manner);
      const isAlone = (await google.account())?.endsWith(SERVICE_ACCOUNT) ?? false;
      return new Map(
        files.map(({ id, version, modifiedTime, lastModifyingUser }) => [
          id,
          {
            version,
            modified: modifiedTime ?? null,
            isOurs: isAlone && lastModifyingUser?.me === true,
          },
        ]),
      );
    } catch {
      return null;
    }
  }

  /** Waits before something is tried again, longer each time. */
  async pause(attempt: number, asked: number | null = null): Promise<void> {
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
    await this.#clock.wait(Math.max(asked ?? 0, wait * (1 + this.#chance())), this.options.stop);
  }

  get #manner(): Manner {
    const { timeout = TIMEOUT, fetch } = this.options;
    return { retry: false, timeout, ...(fetch && { fetchImplementation: fetch }) };
  }

  #opened(): Promise<Google> {
    this.#google ??= openGoogle(this.options);
    return this.#google;
  }

  async #ask<T>(doing: 'read' | 'write', work: (google: Google, how: Manner) => Promise<T>): Promise<T> {
    const google = await this.#opened();
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#budget.take();
        const answer = await work(google, this.#manner);
        this.#isDown = false;
        return answer;
      } catch (error) {
        const fault = faultOf(error, doing, await google.account());
        if (!mayRepeat(fault, doing) || this.options.stop?.aborted) throw fault;
        if (this.#isDown || attempt === ATTEMPTS) {
          this.#isDown = true;
          throw fault;
        }
        await this.pause(attempt, waitAsked(error)).catch(() => {
          throw fault;
        });
      }
    }
  }
}

function mayRepeat({ isPassing, isUnsure }: GoogleFault, doing: 'read' | 'write'): boolean {
  return isPassing && (doing === 'read' || !isUnsure);
}
