import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Answer } from './answerAsked';
import type { FileBefore } from './readBefore';

/** What the thread may hold, in megabytes: a plan that needs more is left to whoever asked. */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** Reads and checks files on another processor, one after the other. */
export class ReadingThread {
  readonly #thread: Worker;
  readonly #waiting: ((answer: Answer | null) => void)[] = [];
  #isOver = false;

  /** @param program what answers when it is run as a thread (`answerAsked`) */
  constructor(program: string) {
    this.#thread = new Worker(program, { resourceLimits: MEMORY });
    this.#thread.on('message', (answer: Answer | null) => this.#waiting.shift()?.(answer));
    // Whatever it died of: those who wait read for themselves.
    this.#thread.on('error', () => this.#end()).on('exit', () => this.#end());
    this.#thread.unref();
  }

  /** How many files it was asked for and has not answered. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Null where it could not be read so, or not at all: reading it here tells which. */
  ask(asked: FileBefore): Promise<Answer | null> {
    if (this.#isOver) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#thread.ref();
      this.#waiting.push((answer) => {
        if (this.#waiting.length === 0) this.#thread.unref();
        resolve(answer);
      });
      this.#thread.postMessage(asked);
    });
  }

  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  #end(): void {
    this.#isOver = true;
    for (const answer of this.#waiting.splice(0)) answer(null);
  }
}
