import type { Notice } from '../state';
import { mayPass, noticeOf } from './hostTrouble';
import type { Delays } from './options';
import type { StateStore } from './StateStore';

/** Tries things with a host that may fail. What goes wrong becomes a notice; what may pass is tried again. */
export class Attempts {
  private failures = 0;
  private said: Notice | null = null;

  constructor(
    private readonly store: StateStore,
    private readonly host: string,
    private readonly delays: Delays,
    /** Everything is to be looked at again in so many milliseconds. */
    private readonly again: (milliseconds: number) => void,
  ) {}

  /** False where it did not succeed, which has then been said. */
  async try(work: () => Promise<void>, undone: () => void = () => undefined): Promise<boolean> {
    try {
      await work();
    } catch (fault) {
      undone();
      this.said = noticeOf(fault, this.host);
      this.store.set({ notice: this.said, progress: null });
      if (mayPass(fault)) this.tryAgain();
      else this.store.set({ phase: this.store.wasReady ? 'ready' : 'stopped' });
      return false;
    }
    // what was said of the host is over; what was said since stays
    if (this.failures > 0 && this.store.state.notice === this.said) this.store.set({ notice: null });
    this.failures = 0;
    return true;
  }

  private tryAgain(): void {
    const { beforeRetry, longestRetry } = this.delays;
    this.store.set({ phase: 'waiting' });
    this.again(Math.min(longestRetry, beforeRetry * 2 ** this.failures++));
  }
}
