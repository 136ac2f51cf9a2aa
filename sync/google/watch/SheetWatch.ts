import type { FoundReturn } from '../../source';
import { troubleSaid } from '../../trouble';
import { REAL_CLOCK, type Clock, type FileVersion, type SheetsClient } from '../client';
import type { CountySheet } from '../publish';
import { sheetReturn } from '../source';

export interface SheetWatchOptions {
  /** Ids of the districts' sheets. */
  readonly returns: readonly string[];
  /** Id of the county's own; null where it has none. */
  readonly county: string | null;
  /** Takes what came in; what it throws leaves it to be taken at the next look. */
  readonly collect: (found: readonly FoundReturn[]) => Promise<void>;
  /** Somebody may have written in the county's sheet. */
  readonly onCounty: () => void;
  readonly clock?: Clock;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/** Google's quota is counted by the minute, and so are our looks: 25 sheets can be read in each. */
const EVERY = 60_000;
/** For so long after a look, in milliseconds, the county's sheet is taken to be as it was then. */
const STILL = 5000;

/**
 * Looks after Google Sheets. One request asks Drive which have changed, and those that have are taken; where
 * Drive may not be asked, all are, and what they hold tells.
 */
export class SheetWatch {
  readonly #clock: Clock;
  /** The versions that were dealt with. */
  readonly #taken = new Map<string, string>();
  #county: CountySheet | null = null;
  #lookedAt = -Infinity;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  #isStopped = false;
  #trouble: string | null = null;

  constructor(
    private readonly client: SheetsClient,
    private readonly options: SheetWatchOptions,
  ) {
    this.#clock = options.clock ?? REAL_CLOCK;
  }

  /** Takes what is there, and then what comes. */
  start(): void {
    if (this.options.returns.length > 0 || this.options.county !== null) this.#lookIn(0);
  }

  troubles(): readonly string[] {
    return this.#trouble === null ? [] : [this.#trouble];
  }

  /** Ends after what is in hand. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#looking;
  }

  /** The county's sheet as it was last written, where a look has just told that it is still so. */
  readonly seen = {
    take: (): CountySheet | null => {
      const sheet = this.#clock.now() - this.#lookedAt < STILL ? this.#county : null;
      this.#county = null;
      return sheet;
    },
    keep: (sheet: CountySheet): void => {
      this.#county = sheet;
    },
  };

  /** Looks once. */
  async look(): Promise<void> {
    const versions = await this.client.versions();
    this.#lookAtCounty(versions);
    const changed = this.options.returns.filter((id) => {
      const version = versions?.get(id)?.version;
      return version === undefined || this.#taken.get(id) !== version;
    });
    if (changed.length === 0) return;
    const failed = new Set<string>();
    await this.options.collect(
      changed.map((id) =>
        told(sheetReturn(this.client, id, versions?.get(id) ?? null), () => failed.add(id)),
      ),
    );
    for (const id of changed) {
      const version = versions?.get(id)?.version;
      if (version === undefined || failed.has(id)) this.#taken.delete(id);
      else this.#taken.set(id, version);
    }
  }

  #lookAtCounty(versions: ReadonlyMap<string, FileVersion> | null): void {
    const { county, onCounty } = this.options;
    if (county === null) return;
    const listed = versions?.get(county);
    if (listed?.isOurs) {
      this.#lookedAt = this.#clock.now();
      return;
    }
    this.#county = null;
    if (listed && this.#taken.get(county) === listed.version) return;
    if (listed) this.#taken.set(county, listed.version);
    onCounty();
  }

  #lookIn(milliseconds: number): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#looking = this.look()
        .then(
          () => (this.#trouble = null),
          (error: unknown) => (this.#trouble = troubleSaid(error)),
        )
        .then(() => this.#lookIn(this.options.every ?? EVERY));
    }, milliseconds);
  }
}

/** Tells of a return that it could not be read: it is tried again at the next look. */
function told({ remote, ...found }: FoundReturn, onFault: () => void): FoundReturn {
  if (!remote) return found;
  const read = () =>
    remote.read().catch((error: unknown) => {
      onFault();
      throw error;
    });
  return { ...found, remote: { ...remote, read } };
}
