import { CLEAR_LINE } from './tamed';
import type { Terminal } from './terminal';

/** Work of fewer steps is over before anybody wonders. */
const LONG = 5;

/** A line on standard error that says how far long work has come, and goes away when it is over. */
export class Progress {
  readonly #shown: boolean;
  #step = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly verb: string,
    private readonly steps: number,
  ) {
    this.#shown = terminal.watched && steps >= LONG;
  }

  next(what: string): void {
    this.#step++;
    if (this.#shown) this.terminal.err(`${CLEAR_LINE}${this.verb} ${this.#step} of ${this.steps}: ${what}`);
  }

  end(): void {
    if (this.#shown) this.terminal.err(CLEAR_LINE);
  }
}
