import type { SessionClock } from '../../addin/live';

/** A clock that moves when it is told to. */
export class FakeClock implements SessionClock {
  private now = 0;
  private timers: { at: number; work: () => void }[] = [];

  constructor(public day = '2004-10-01') {}

  today(): string {
    return this.day;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.now + milliseconds, work };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, with everything that happens in it and what that leads to. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds;
    await idle();
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((other) => other !== next);
      this.now = Math.max(this.now, next.at);
      next.work();
      await idle();
    }
    this.now = until;
  }
}

/** Until all promises that can be kept are. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
