import type { Clock } from './clock';

/** Google's limit is 60 a minute for one user; the rest is left to whoever else uses the account. */
const TOKENS = 50;
const MINUTE = 60_000;

/**
 * Tokens of which each comes back a minute after it was taken. A bucket that fills drop by drop would let
 * twice as many through in the minute after it was full.
 */
export class RequestBudget {
  readonly #taken: number[] = [];
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly stop?: AbortSignal,
  ) {}

  /** Waits for a token, in the order of asking. @throws where it is told to stop meanwhile */
  take(): Promise<void> {
    const taken = this.#queue.then(() => this.#next());
    this.#queue = taken.catch(() => {});
    return taken;
  }

  async #next(): Promise<void> {
    const oldest = this.#taken.at(-TOKENS);
    if (oldest !== undefined) {
      const left = oldest + MINUTE - this.clock.now();
      if (left > 0) await this.clock.wait(left, this.stop);
      this.#taken.splice(0, this.#taken.length - TOKENS + 1);
    }
    this.#taken.push(this.clock.now());
  }
}
