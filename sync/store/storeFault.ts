/**
 * - `busy`: another worker has the county for longer than was waited
 * - `newer`: a newer Shirebook wrote the state
 * - `damaged`: what is stored is not what was written, or no state at all
 * - `no-folder`: the folder it should lie in is not there
 * - `not-allowed`: no permission, or a wrong password
 * - `unreachable`: the database does not answer
 * - `full`: no space is left
 * - `disk`: the disk or the line to it gave an error
 */
export type StoreFaultReason =
  'busy' | 'newer' | 'damaged' | 'no-folder' | 'not-allowed' | 'unreachable' | 'full' | 'disk';

/** Why the state cannot be read or written, with a sentence for the county's staff. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  constructor(
    readonly reason: StoreFaultReason,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

const SENTENCES: Readonly<Record<StoreFaultReason, string>> = {
  busy: 'another Shirebook is working on this county: wait until it has finished, then try again.',
  newer: 'it was written by a newer Shirebook: use that one.',
  damaged: 'it is damaged, or no state of Shirebook’s: put a sound copy in its place.',
  'no-folder': 'its folder is not there: make that first.',
  'not-allowed': 'access was refused: ask whoever keeps it for permission.',
  unreachable: 'the database does not answer: check its address, and that it runs.',
  full: 'no space is left: make room and try again.',
  disk: 'its disk gave an error: see that the drive and the line to it are sound, then try again.',
};

/** `county.shirebook.db cannot be used: …` */
export function storeFault(reason: StoreFaultReason, place: string, cause?: unknown): StoreFault {
  return new StoreFault(reason, `${place} cannot be used: ${SENTENCES[reason]}`, cause);
}

/** What SQLite's result codes (https://www.sqlite.org/rescode.html) mean to us, by their beginning. */
const SQLITE: readonly (readonly [string, StoreFaultReason])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  // The file ends too soon.
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR', 'disk'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CANTOPEN', 'not-allowed'],
  ['SQLITE_READONLY', 'not-allowed'],
  ['SQLITE_PERM', 'not-allowed'],
];

/** PostgreSQL's (https://www.postgresql.org/docs/current/errcodes-appendix.html), and the network's. */
const POSTGRES: readonly (readonly [string, StoreFaultReason])[] = [
  ['55P03', 'busy'],
  ['53100', 'full'],
  ['53', 'unreachable'],
  ['08', 'unreachable'],
  ['57P', 'unreachable'],
  ['3D000', 'unreachable'],
  ['28', 'not-allowed'],
  ['42501', 'not-allowed'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['ECONN', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
];

/** A database's error as a fault; any other error as it is. */
export function asStoreFault(error: unknown, place: string): unknown {
  if (error instanceof StoreFault || typeof error !== 'object' || error === null) return error;
  const code = 'code' in error ? String(error.code) : '';
  const known = [...SQLITE, ...POSTGRES].find(([beginning]) => code.startsWith(beginning));
  if (known) return storeFault(known[1], place, error);
  // pg says so in words alone when its server goes away in the middle of something.
  const isGone = 'message' in error && /^Connection terminated/.test(String(error.message));
  return isGone ? storeFault('unreachable', place, error) : error;
}
