import { watch, type FSWatcher } from 'node:fs';
import type { FoundReturn } from '../source';
import { troubleSaid } from '../trouble';
import { SettledFiles } from './SettledFiles';

export interface WatchOptions {
  /** How often the folders are looked through, in milliseconds: network drives tell nothing of themselves. */
  readonly every?: number;
  /** How long to wait for a file to come to rest. */
  readonly rest?: number;
}

/** Takes what came in; what it throws leaves the files to be taken at the next look. */
export type Collect = (files: readonly FoundReturn[]) => Promise<void>;

/** Looks after folders, and hands on the files that have come to rest in them. */
export class FolderWatch {
  readonly #files: SettledFiles;
  readonly #hints: FSWatcher[] = [];
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  /** Whether a notice came since the last look. */
  #isTold = false;
  #isStopped = false;
  #trouble: string | null = null;
  readonly #every: number;
  readonly #rest: number;

  constructor(
    private readonly folders: readonly string[],
    except: readonly string[],
    private readonly collect: Collect,
    { every = 10_000, rest = 1000 }: WatchOptions = {},
  ) {
    this.#files = new SettledFiles(folders, except);
    this.#every = every;
    this.#rest = rest;
  }

  /** Takes what is there, and then what comes. */
  start(): void {
    if (this.folders.length === 0) return;
    for (const folder of this.folders) this.#hear(folder);
    this.#lookIn(0);
  }

  troubles(): readonly string[] {
    return this.#trouble === null ? [] : [this.#trouble];
  }

  /** Ends after what is in hand. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    for (const hint of this.#hints) hint.close();
    await this.#looking;
  }

  /** The system's own notice, where it gives one. What it misses, the next look finds. */
  #hear(folder: string): void {
    try {
      const hint = watch(folder, { persistent: false }, () => {
        // What is written to all the time would keep all else waiting.
        if (this.#looking || this.#isTold) return;
        this.#isTold = true;
        this.#lookIn(this.#rest / 4);
      });
      hint.on('error', () => hint.close());
      this.#hints.push(hint);
    } catch {
      // It is looked through in any case.
    }
  }

  #lookIn(milliseconds: number): void {
    if (this.#isStopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#isTold = false;
      this.#looking = this.#look().finally(() => (this.#looking = null));
    }, milliseconds);
  }

  async #look(): Promise<void> {
    let isMoving = false;
    try {
      const settled = await this.#files.look();
      isMoving = settled.isMoving;
      if (settled.files.length > 0 || settled.areGone) await this.collect(settled.files);
      for (const file of settled.files) this.#files.taken(file);
      this.#trouble = null;
    } catch (error) {
      this.#trouble = troubleSaid(error);
    }
    this.#lookIn(isMoving ? this.#rest : this.#every);
  }
}
