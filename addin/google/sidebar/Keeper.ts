import { callServer, type AskServer } from '../../host';

/** Keeps with the document what rows can be checked by: one write at a time, the last one wins, and what failed is tried with the next. */
export class Keeper {
  #kept: string | null | undefined = undefined;
  #next: string | null | undefined = undefined;
  #writing = false;

  constructor(private readonly ask: AskServer) {}

  keep(known: string | null): void {
    this.#next = known;
    if (!this.#writing) void this.#write();
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#next !== this.#kept) {
      const known = this.#next ?? null;
      try {
        await callServer(this.ask, 'keepKnown', { known });
      } catch {
        break;
      }
      this.#kept = known;
    }
    this.#writing = false;
  }
}
