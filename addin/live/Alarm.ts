import type { SessionClock } from './clock';

/** Something that is to happen once, later; set again, it happens later still. */
export class Alarm {
  private callOff: (() => void) | null = null;

  constructor(
    private readonly clock: SessionClock,
    private readonly work: () => void,
  ) {}

  set(milliseconds: number): void {
    this.stop();
    this.callOff = this.clock.after(milliseconds, () => {
      this.callOff = null;
      this.work();
    });
  }

  stop(): void {
    this.callOff?.();
    this.callOff = null;
  }
}
