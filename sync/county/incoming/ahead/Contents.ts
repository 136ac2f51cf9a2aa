import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Reading } from '../../../../shared/model';
import type { BookSettings, FoundIssues } from '../../publication';
import { AnsweringThread } from '../../thread';
import { arrivedOn, type Arrived } from '../arrival';
import { checked } from '../checked';
import { contentOf, type Content } from '../contentOf';
import type { UnderWay } from '../UnderWay';
import { Coming } from './Coming';
import { asBefore, readBefore, saidIn, type Before, type FileBefore } from './readBefore';

/** What was understood of a file. */
export interface Understood extends Pick<Before, 'named' | 'titles'> {
  reading(): Reading;
  /** What its check finds in it, as a return of that district. */
  found(district: string): Promise<FoundIssues>;
  /** What was made of it before its turn. */
  readonly before: Before | null;
}

/** A file's content, which may have been understood already. */
export interface ContentInTurn extends Content {
  /** Throws what `refusalOf` puts into words. */
  understood(): Promise<Understood>;
}

/** What reads in a thread, and when. */
export interface ThreadToRead {
  /** What answers when it is run as a thread: the built program. */
  readonly program: string;
  /** So many bytes to read are worth a thread, if not the usual. */
  readonly worth?: number;
}

export interface ReadingAhead {
  /** What is being read. */
  readonly underWay: UnderWay;
  readonly thread: ThreadToRead | null;
  readonly settings: BookSettings;
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
  /** Whether a file has to be read, as far as its place tells. */
  isNew(file: Arrived): boolean;
  /** Whether what comes for the first time may be made ready for the book besides. */
  readonly withFirst: boolean;
  /** Whether it has not, as its hash tells. */
  isKnown(file: Arrived, hash: string): boolean;
}

/** A thread takes its time to begin: with fewer bytes to read, all would be done by then. */
const WORTH_A_THREAD = 1_000_000;
/** The thread reads one file, and has another before it for when it is done. */
const AT_THE_THREAD = 2;
/**
 * So many are read here while another waits for the thread: they are in memory until their turn. With one
 * alone, there is nothing to do here for a quarter of the time; more than two take memory for nothing.
 */
const HERE = 2;
const AHEAD = AT_THE_THREAD + HERE;
/** What is read here is read there: other formats have a thread of their own. */
const READ_AHEAD = new Set(['.xlsx', '.xlsm']);

/**
 * What files hold, asked for in their order. Where there is much to read, those that come next are read
 * and checked before their turn: in a thread, and here as long as there is nothing to do but to wait for
 * it. That changes when things are done and not what comes of them.
 */
export class Contents {
  /** In their order. */
  readonly #coming = new Map<Arrived, Coming>();
  readonly #places: ReadonlyMap<Arrived, number>;
  #thread: AnsweringThread<FileBefore, Before> | null = null;
  /** Bytes that are to be read, or were. */
  #bytes: number;

  constructor(
    private readonly files: readonly Arrived[],
    private readonly how: ReadingAhead,
  ) {
    this.#places = new Map(files.map((file, at) => [file, at]));
    const fresh = files.filter((file) => how.isNew(file));
    this.#bytes = fresh.reduce((sum, { size }) => sum + size, 0);
  }

  /** Throws what `refusalOf` puts into words. */
  async of(file: Arrived): Promise<ContentInTurn> {
    const { thread } = this.how;
    if (thread && this.#bytes >= (thread.worth ?? WORTH_A_THREAD))
      this.#thread ??= new AnsweringThread(thread.program);
    const coming = this.#coming.get(file) ?? this.#open(file);
    this.#coming.delete(file);
    if (this.#thread) await this.#lookAhead(this.#places.get(file)!);
    const content = await coming.content;
    return { ...content, understood: () => this.#understood(coming, content) };
  }

  async end(): Promise<void> {
    await this.#thread?.stop();
  }

  /** Ends when the bytes are there: before that there is nothing to hand out. */
  async #lookAhead(at: number): Promise<void> {
    for (const next of this.files.slice(at + 1, at + 1 + AHEAD)) {
      if (!next.remote && !this.#coming.has(next)) this.#coming.set(next, this.#open(next));
    }
    await Promise.allSettled([...this.#coming.values()].map(({ content }) => content));
    this.#handOut();
  }

  #open(file: Arrived): Coming {
    const coming = new Coming(contentOf(file));
    void coming.content.then(
      (content) => {
        if (!content.bytes || this.how.isKnown(file, content.hash)) return;
        if (!this.how.isNew(file)) this.#bytes += content.bytes.length;
        if (!READ_AHEAD.has(extname(file.path).toLowerCase())) return;
        if (this.how.underWay.isSuspect(content.hash)) return;
        coming.unread = content;
      },
      () => {},
    );
    return coming;
  }

  /** Gives the thread what comes next. */
  #handOut(): void {
    const thread = this.#thread;
    for (const [file, coming] of this.#coming) {
      if (!thread || thread.waiting >= AT_THE_THREAD) return;
      if (!coming.unread) continue;
      const answer = thread.ask(this.#asked(file, coming.unread));
      void coming.readAs(answer.then((each) => each && (() => asBefore(each)))).then(() => this.#handOut());
    }
  }

  async #understood(coming: Coming, content: Content): Promise<Understood> {
    while (coming.isBeingRead && (await this.#readOneHere())) await setImmediate();
    const before = await coming.before();
    const opened = before ? null : await content.open();
    const reading = () => opened?.reading ?? (before!.reading.open() as Reading);
    const { named, titles } = before ?? saidIn(reading());
    return {
      named,
      titles,
      reading,
      found: async (district) =>
        before?.district === district
          ? (before.found.open() as FoundIssues)
          : checked(opened ?? (await content.open()), district, this.how.settings),
      before,
    };
  }

  /** Whether there was one to read. */
  async #readOneHere(): Promise<boolean> {
    const all = [...this.#coming];
    if (all.filter(([, { isHere }]) => isHere).length >= HERE) return false;
    const next = all.find(([, { unread }]) => unread);
    if (!next) return false;
    const [file, coming] = next;
    const asked = this.#asked(file, coming.unread!);
    await coming.readHere(this.how.underWay.during(coming.unread!.hash, () => readBefore(asked)));
    return true;
  }

  #asked(arrived: Arrived, { file, name, hash, bytes }: Content): FileBefore {
    const { settings, folder, withFirst, isNew } = this.how;
    const asNew = withFirst && isNew(arrived) ? { hash, on: arrivedOn(arrived, settings.asAt) } : null;
    return { path: arrived.path, file, name, bytes: bytes!, asNew, settings, folder };
  }
}
