import { Worker, type ResourceLimits } from 'node:worker_threads';

/** What a thread may hold, in megabytes: what needs more is left to whoever asked. */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** Does on another processor what it is asked for, one thing after the other. */
export class AnsweringThread<Asked, Answer> {
  readonly #thread: Worker;
  readonly #waiting: ((answer: Answer | null) => void)[] = [];
  /** What it answers last. */
  #last: Promise<Answer | null> | null = null;
  #isOver = false;

  /**
   * @param program what answers when it is run as a thread (`answerInTurn`)
   * @param about what it is told first
   */
  constructor(program: string, about?: unknown) {
    // A program that keeps what V8 made of it for each command finds it by its arguments.
    const argv = process.argv.slice(2);
    this.#thread = new Worker(program, { argv, resourceLimits: MEMORY, workerData: about });
    this.#thread.on('message', (answer: Answer | null) => this.#waiting.shift()?.(answer));
    // Whatever it died of: those who wait do it themselves.
    this.#thread.on('error', () => this.#end()).on('exit', () => this.#end());
    this.#thread.unref();
  }

  /** Whether it answers no more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** How often it was asked and has not answered. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Null where it could not be done so, or not at all: doing it here tells which. */
  ask(asked: Asked): Promise<Answer | null> {
    if (this.#isOver) return Promise.resolve(null);
    const answer = new Promise<Answer | null>((resolve) => {
      this.#thread.ref();
      this.#waiting.push((answer) => {
        if (this.#waiting.length === 0) this.#thread.unref();
        resolve(answer);
      });
      this.#thread.postMessage(asked);
    });
    this.#last = answer;
    return answer;
  }

  /**
   * Takes nothing more, and ends once what it took is answered. A thread that is stopped at the moment in
   * which Node makes what unpacks a part of a workbook takes the whole process with it ("close before init").
   */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#last;
    await this.#thread.terminate();
  }

  #end(): void {
    this.#isOver = true;
    for (const answer of this.#waiting.splice(0)) answer(null);
  }
}
