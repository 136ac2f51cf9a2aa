import type { OutboxClock } from '../../addin/outbox';

/** Time that passes when it is told to. */
export class PassingTime implements OutboxClock {
  private time = Date.UTC(2004, 9, 1, 9);
  private timers: { at: number; work: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.time + milliseconds, work };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, with everything that happens in it and what that leads to. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    await idle();
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((other) => other !== next);
      this.time = Math.max(this.time, next.at);
      next.work();
      await idle();
    }
    this.time = until;
  }
}

/** Until all promises that can be kept are. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}
