import { stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { findReturns, type FoundReturn } from '../source';
import { stateOfFile } from './stateOfFile';

/** A file that was written so long ago is at rest, in milliseconds. */
const AT_REST = 10_000;
/** A file that stays half, or locked, for so long is handed on as it is, so that somebody is told of it. */
const PATIENCE = 60_000;

export interface Settled {
  /** Files that are new or otherwise than when they were last taken, and at rest. */
  readonly files: readonly FoundReturn[];
  /** Whether some are still being written: look again soon. */
  readonly isMoving: boolean;
  /** Whether files are gone that were there. */
  readonly areGone: boolean;
}

interface Seen {
  readonly stamp: string;
  /** When it was first seen like this. */
  readonly since: number;
}

/**
 * The files of some folders, and which of them have come to rest since they were last taken. A file is
 * at rest when it is the same at two looks and all of it is there.
 */
export class SettledFiles {
  readonly #seen = new Map<string, Seen>();
  readonly #taken = new Map<string, string>();
  /** Files that may not be opened, as they were when somebody was told. */
  readonly #told = new Map<string, string>();
  readonly #locked = new Set<string>();

  constructor(
    private readonly folders: readonly string[],
    /** Never returns: the county workbook. */
    private readonly except: readonly string[],
    private readonly now: () => number = Date.now,
  ) {}

  async look(): Promise<Settled> {
    const files: FoundReturn[] = [];
    let isMoving = false;
    const found = await this.#found();
    for (const each of found) {
      const state = await this.#stateOf(each.path);
      if (state === 'at rest') files.push(each);
      isMoving ||= state === 'moving';
    }
    return { files, isMoving, areGone: this.#forget(found) };
  }

  /** Remembers that a file was dealt with as it was at the last look. One that is locked is given again once it is free. */
  taken({ path }: FoundReturn): void {
    const seen = this.#seen.get(path);
    if (seen) (this.#locked.has(path) ? this.#told : this.#taken).set(path, seen.stamp);
  }

  /** A folder that cannot be reached or opened now has what it had: network drives come and go. */
  async #found(): Promise<FoundReturn[]> {
    const found: FoundReturn[] = [];
    for (const folder of this.folders) {
      const isThere = await stat(folder).catch(() => null);
      const there = isThere && (await findReturns([folder], this.except).catch(() => null));
      for (const each of there ?? this.#knownIn(folder))
        found.push(...(each.isFolder ? this.#knownIn(each.path) : [each]));
    }
    return found;
  }

  #knownIn(folder: string): FoundReturn[] {
    return [...this.#seen.keys()]
      .filter((path) => path === folder || path.startsWith(join(folder, sep)))
      .map((path) => ({ path, file: basename(path) }));
  }

  async #stateOf(path: string): Promise<'at rest' | 'moving' | 'as taken'> {
    const found = await stat(path).catch(() => null);
    if (!found) return this.#taken.has(path) ? 'as taken' : 'moving';
    const now = this.now();
    const stamp = `${found.size} ${found.mtimeMs} ${found.ino}`;
    if (this.#taken.get(path) === stamp) return 'as taken';
    const before = this.#seen.get(path);
    const seen = before?.stamp === stamp ? before : { stamp, since: now };
    this.#seen.set(path, seen);
    const isStill = seen === before || now - found.mtimeMs > AT_REST;
    if (!isStill) return 'moving';
    const state = await stateOfFile(path);
    if (state === 'locked') this.#locked.add(path);
    else this.#locked.delete(path);
    if (state === 'whole') return 'at rest';
    // a clock that is put back has waited long enough too
    const isGivenUp = Math.abs(now - seen.since) > PATIENCE;
    if (!isGivenUp) return 'moving';
    return state === 'locked' && this.#told.get(path) === stamp ? 'as taken' : 'at rest';
  }

  #forget(found: readonly FoundReturn[]): boolean {
    const there = new Set(found.map(({ path }) => path));
    const gone = [...this.#seen.keys()].filter((path) => !there.has(path));
    for (const path of gone) {
      this.#seen.delete(path);
      this.#taken.delete(path);
      this.#told.delete(path);
      this.#locked.delete(path);
    }
    return gone.length > 0;
  }
}
