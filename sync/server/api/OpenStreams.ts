import type { Readable } from 'node:stream';

/** More than a person's pages and panes need. */
const MOST_FOR_ONE = 20;

/** The listeners that are connected now, so that they can be counted, and sent home when the worker stops. */
export class OpenStreams {
  readonly #streams = new Map<Readable, string>();
  #isOver = false;

  constructor(private readonly changed: (count: number) => void = () => {}) {}

  hasRoomFor(who: string): boolean {
    return [...this.#streams.values()].filter((one) => one === who).length < MOST_FOR_ONE;
  }

  add(who: string, stream: Readable): void {
    this.#streams.set(stream, who);
    this.changed(this.#streams.size);
    stream.once('close', () => {
      this.#streams.delete(stream);
      this.changed(this.#streams.size);
    });
    if (this.#isOver) stream.push(null);
  }

  /** Also sends home at once whoever asked before the worker stopped, and is let in only now. */
  endAll(): void {
    this.#isOver = true;
    for (const stream of this.#streams.keys()) stream.push(null);
  }
}
