import { troubleSaid } from '../trouble';
import { backOff } from './backOff';
import type { Jobs, Work } from './jobs';

/** So long work waits for more of its kind, in milliseconds: districts hand in together. */
const GATHER = 200;

/** The jobs of one worker, done within it, one at a time. */
export class OwnJobs implements Jobs {
  #isWanted = false;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #failures = 0;
  #trouble: string | null = null;
  #isStopped = false;

  constructor(private readonly work: Work) {}

  want(): void {
    this.#isWanted = true;
    if (!this.#running && !this.#timer) this.#after(GATHER);
  }

  troubles(): readonly string[] {
    return this.#trouble === null ? [] : [this.#trouble];
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#running;
  }

  #after(milliseconds: number): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#running = this.#run().finally(() => (this.#running = null));
    }, milliseconds);
  }

  async #run(): Promise<void> {
    this.#isWanted = false;
    const began = performance.now();
    try {
      await this.work();
      this.#failures = 0;
      this.#trouble = null;
    } catch (error) {
      this.#failures += 1;
      this.#isWanted = true;
      this.#trouble = troubleSaid(error);
    }
    if (!this.#isWanted) return;
    // Work that takes long leaves as much time for everything else.
    const rest = Math.max(GATHER, performance.now() - began);
    this.#after(this.#failures > 0 ? backOff(this.#failures, Math.random()) : rest);
  }
}
