/** Something that happened to a county, as it is to be written down for good. */
export interface NewFact {
  /** When it happened: an ISO day, or an instant. */
  readonly at: string;
  /** `revision received`, `county edit`, … */
  readonly kind: string;
  /** What happened; anything JSON can say. */
  readonly body: unknown;
  /** What is large and seldom looked at, a reading for one: the hash that `keep` gave for it. */
  readonly attachment?: string | null;
}

export interface StoredFact extends Required<NewFact> {
  /** From 1, counted for each county by itself, without gaps. */
  readonly no: number;
}

/** A received state of a return, as it is to be kept. */
export interface NewRevision {
  readonly returnId: string;
  /** Of the bytes that came in: the same hash is the same content. */
  readonly hash: string;
  readonly file: string;
  /** When it came in: an ISO day, or an instant. */
  readonly at: string;
  /** Whether what it leaves out is gone: true of a whole workbook, not of a part. */
  readonly complete: boolean;
  /** What was understood of it; anything JSON can say, or that packed. */
  readonly reading: unknown;
}

export interface StoredRevision extends Omit<NewRevision, 'reading'> {
  /** From 1, counted for each return by itself. */
  readonly no: number;
  /** Where its reading is kept: `recall(reading)` gives it. */
  readonly reading: string;
}

/** A value as it is kept: `openKept` gives it. */
export interface Kept {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** A county workbook as it is to be published. */
export interface NewPublication {
  readonly at: string;
  /** SHA-256 of the workbook's bytes, in hex. */
  readonly hash: string;
  /** How many of the county's facts it tells. */
  readonly facts: number;
  /**
   * What it was published with, to compare it with when it comes back: by name, the hash that `keepPart`
   * or `keep` gave. Parts that stay as they were cost nothing, so give a district's rows a part of their own.
   */
  readonly parts: Readonly<Record<string, string>>;
}

export interface StoredPublication extends NewPublication {
  /** From 1, counted for each county by itself. */
  readonly no: number;
}

/** A part of the folded state, kept for speed: it can always be made again from the facts. */
export interface Snapshot {
  /** How many facts went into it. */
  readonly facts: number;
  readonly value: unknown;
}

/** What is known of one county. All reads within `withLock` are of one moment. */
export interface CountyRecords {
  /** In the order they happened; those after `since`, where given. */
  facts(since?: number): Promise<readonly StoredFact[]>;
  /** The one with that number, or null. */
  fact(no: number): Promise<StoredFact | null>;
  /** How many facts there are, which is the number of the last one. */
  countFacts(): Promise<number>;
  /** Of every return, or of one; by return and number. */
  revisions(returnId?: string): Promise<readonly StoredRevision[]>;
  revision(returnId: string, no: number): Promise<StoredRevision | null>;
  latestRevision(returnId: string): Promise<StoredRevision | null>;
  /** The newest revision with that content, of whatever return. */
  revisionByHash(hash: string): Promise<StoredRevision | null>;
  lastPublication(): Promise<StoredPublication | null>;
  publication(no: number): Promise<StoredPublication | null>;
  /** What `keep` or `keepPart` was given. @throws StoreFault `damaged` where there is no such thing, or not as it was. */
  recall(hash: string): Promise<unknown>;
  /** The same as it is kept, for whoever opens it in another thread. */
  recallKept(hash: string): Promise<Kept>;
  snapshot(part: string): Promise<Snapshot | null>;
  /** Every part there is a snapshot of, with the number of facts in it. */
  snapshots(): Promise<Readonly<Record<string, number>>>;
}

/** One county, while nobody else writes to it: everything written is there together, or none of it. */
export interface CountySession extends CountyRecords {
  /** Facts are never changed or taken out again. Gives them with their numbers. */
  append(facts: readonly NewFact[]): Promise<readonly StoredFact[]>;
  /** Keeps a value, or what comes packed, by its content, once however often it comes. Gives its SHA-256, in hex. */
  keep(value: unknown): Promise<string>;
  /** The same for a part of a publication, which is kept as long as that is. */
  keepPart(value: unknown): Promise<string>;
  /** The next revision of its return. */
  putRevision(revision: NewRevision): Promise<StoredRevision>;
  putPublication(publication: NewPublication): Promise<StoredPublication>;
  /** Forgets what the publications before a number were published with: that they were is still known. */
  dropPartsBefore(no: number): Promise<void>;
  putSnapshot(part: string, snapshot: Snapshot): Promise<void>;
  /** Forgets the snapshot of a part, or of all: they are made again from the facts. */
  dropSnapshots(part?: string): Promise<void>;
}

export interface LockOptions {
  /** How long to wait for another worker to end with the county, in milliseconds; half a minute if not said. */
  readonly patience?: number;
}

/** A key to the API as it is kept: not the key itself, but what tells that somebody has it. */
export interface StoredKey {
  readonly id: string;
  /** SHA-256 of the key, in hex. */
  readonly hash: string;
  /** Whose it is, as the configuration knows it; null for the county. */
  readonly district: string | null;
  /** The day it was made; the last day it was used; the instant it was revoked. */
  readonly made: string;
  readonly lastUsed: string | null;
  readonly revoked: string | null;
}

export interface StoredPairingCode {
  readonly hash: string;
  readonly district: string;
  /** The instant from which it does not hold any more. */
  readonly until: string;
}

/** A trial of a code, and how many there may be. */
export interface Guess {
  /** Whose guesses are counted together. */
  readonly who: string;
  /** Instants: when it is made, and from when on guesses count. */
  readonly at: string;
  readonly since: string;
  readonly most: { readonly byOne: number; readonly byAll: number };
}

/** Who may ask what of a county. All is there, and for all workers, when a promise is kept. */
export interface KeyRing {
  /** Every key there ever was, in the order they were made. */
  keys(): Promise<readonly StoredKey[]>;
  key(id: string): Promise<StoredKey | null>;
  put(key: StoredKey): Promise<void>;
  /** Gives whether there is such a key; one that was revoked before stays as it is. */
  revoke(id: string, at: string): Promise<boolean>;
  used(id: string, day: string): Promise<void>;
  /** Also forgets the codes that held until `now` at most. */
  offer(code: StoredPairingCode, now: string): Promise<void>;
  /** Takes a code, which nobody can do again, and puts the key that is made for it. Null where none holds. */
  redeem(hash: string, now: string, keyFor: (district: string) => StoredKey): Promise<StoredKey | null>;
  /** Takes a guess down, and forgets those that no longer count. Where there were too many it gives the first of them, else null. */
  guess(guess: Guess): Promise<string | null>;
  /** What was right was no guess. */
  forgive(who: string): Promise<void>;
}

/** The state of counties: in a file beside the book, or in a database several workers share. */
export interface Store {
  /** Counties that anything is known of, by name. */
  counties(): Promise<readonly string[]>;
  /** What is known of a county now. A county nobody has heard of is empty. */
  county(county: string): CountyRecords;
  /**
   * Does `work` while no other worker, on this machine or another, writes to the county. What it wrote
   * is there when `withLock` is done; if it throws, or the process ends, nothing of it is. Within
   * `work` use the session and nothing else: a lock within a lock waits for itself.
   *
   * @throws StoreFault `busy` when patience runs out, and whatever `work` throws.
   */
  withLock<T>(
    county: string,
    work: (session: CountySession) => Promise<T>,
    options?: LockOptions,
  ): Promise<T>;
  /** Adds facts by themselves. @throws StoreFault */
  append(county: string, facts: readonly NewFact[]): Promise<readonly StoredFact[]>;
  /** The keys to a county. */
  keyRing(county: string): KeyRing;
  /** What is wrong with what is stored, in sentences; empty where all is well. Reads everything. */
  verify(): Promise<readonly string[]>;
  close(): Promise<void>;
}
