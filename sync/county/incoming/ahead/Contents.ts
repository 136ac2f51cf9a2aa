import { extname } from 'node:path';
import type { Arrived } from '../arrival';
import { contentOf, type Content } from '../contentOf';
import type { BookSettings } from '../../publication';
import type { ReadAhead } from './readAhead';
import { ReadingThread } from './ReadingThread';

/** A file's content, and where a thread reads it, what comes of that. */
export interface ContentAhead extends Content {
  readonly ahead: Promise<ReadAhead | null> | null;
}

/** What reads in a thread, and when. */
export interface ThreadToRead {
  /** What answers when it is run as a thread: the built program. */
  readonly program: string;
  /** So many bytes to read are worth a thread, if not the usual. */
  readonly worth?: number;
}

export interface ReadingAhead {
  readonly thread: ThreadToRead | null;
  readonly settings: BookSettings;
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
  /** Whether a file has to be read, as far as its place tells. */
  isNew(file: Arrived): boolean;
  /** Whether it has not, as its hash tells. */
  isKnown(file: Arrived, hash: string): boolean;
}

/** A thread takes its time to begin: with fewer bytes to read, all would be done by then. */
const WORTH_A_THREAD = 1_000_000;
/** So many files are in memory before their turn. */
const AHEAD = 3;
/** What is read here is read there: other formats have a thread of their own. */
const READ_AHEAD = new Set(['.xlsx', '.xlsm']);

/**
 * What files hold, asked for in their order. Where there is much to read, those that come next are read
 * and checked in a thread meanwhile, which changes when things are done and not what comes of them.
 */
export class Contents {
  readonly #coming = new Map<Arrived, Promise<ContentAhead>>();
  #thread: ReadingThread | null = null;
  /** Bytes that are to be read, or were. */
  #bytes: number;

  constructor(
    private readonly files: readonly Arrived[],
    private readonly how: ReadingAhead,
  ) {
    const fresh = files.filter((file) => how.isNew(file));
    this.#bytes = fresh.reduce((sum, { size }) => sum + size, 0);
  }

  /** Throws what `refusalOf` puts into words. */
  async of(file: Arrived): Promise<ContentAhead> {
    const { thread } = this.how;
    if (thread && this.#bytes >= (thread.worth ?? WORTH_A_THREAD))
      this.#thread ??= new ReadingThread(thread.program);
    const content = this.#coming.get(file) ?? this.#open(file);
    this.#coming.delete(file);
    if (this.#thread) this.#lookAhead(this.files.indexOf(file));
    return content;
  }

  async end(): Promise<void> {
    await this.#thread?.stop();
  }

  #lookAhead(at: number): void {
    for (const next of this.files.slice(at + 1, at + 1 + AHEAD)) {
      if (next.remote || this.#coming.has(next)) continue;
      const content = this.#open(next);
      // What is wrong with it is told when its turn comes.
      content.catch(() => {});
      this.#coming.set(next, content);
    }
  }

  async #open(file: Arrived): Promise<ContentAhead> {
    const content = await contentOf(file);
    if (!content.bytes || this.how.isKnown(file, content.hash)) return { ...content, ahead: null };
    if (!this.how.isNew(file)) this.#bytes += content.bytes.length;
    if (!this.#thread || !READ_AHEAD.has(extname(file.path).toLowerCase()))
      return { ...content, ahead: null };
    const { settings, folder } = this.how;
    const { name, bytes } = content;
    return {
      ...content,
      ahead: this.#thread.ask({ path: file.path, file: content.file, name, bytes, settings, folder }),
    };
  }
}
