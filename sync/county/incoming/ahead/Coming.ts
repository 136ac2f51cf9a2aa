import type { Content } from '../contentOf';
import type { Before } from './readBefore';

/** What came of reading a file before its turn; null where that could not be done, and its turn will tell why. */
type ReadBefore = (() => Before) | null;

/** A file whose turn will come: its bytes are asked for at once, and whoever is free reads it. */
export class Coming {
  /** Its content where it may be read before its turn, and nobody does yet. */
  unread: Content | null = null;
  #read: Promise<ReadBefore> | null = null;
  #isRead = false;
  #isHere = false;

  constructor(readonly content: Promise<Content>) {
    // What is wrong with it is told when its turn comes.
    content.catch(() => {});
  }

  /** Whether somebody reads it who has not come to an end. */
  get isBeingRead(): boolean {
    return this.#read !== null && !this.#isRead;
  }

  /** Whether it was read here, and is in memory. */
  get isHere(): boolean {
    return this.#isHere;
  }

  /** Somebody reads it. */
  readAs(read: Promise<ReadBefore>): Promise<void> {
    this.unread = null;
    this.#read = read.catch(() => null);
    return this.#read.then(() => {
      this.#isRead = true;
    });
  }

  /** It is read here. */
  async readHere(read: Promise<Before>): Promise<void> {
    this.#isHere = true;
    await this.readAs(read.then((before) => () => before));
  }

  /** What came of it; null also where nobody read it. */
  async before(): Promise<Before | null> {
    return (await this.#read)?.() ?? null;
  }
}
