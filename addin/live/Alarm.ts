import type { SessionClock } from './clock';

/** Something that is to happen once, later; set again, it happens later still. */
export class Alarm {
  private callOff: (() => void) | null = null;
  private isOver = false;

  constructor(
    private readonly clock: SessionClock,
    private readonly work: () => void,
  ) {}

  set(milliseconds: number): void {
    this.callOff?.();
    if (this.isOver) return;
    this.callOff = this.clock.after(milliseconds, () => {
      this.callOff = null;
      this.work();
    });
  }

  /** For good. */
  end(): void {
    this.isOver = true;
    this.callOff?.();
  }
}
