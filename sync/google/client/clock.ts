import { setTimeout as sleep } from 'node:timers/promises';

/** Time as far as waiting goes; tests have one of their own. Milliseconds. */
export interface Clock {
  now(): number;
  /** @throws where it is told to stop meanwhile */
  wait(milliseconds: number, stop?: AbortSignal): Promise<void>;
}

export const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, stop) => sleep(milliseconds, undefined, stop && { signal: stop }),
};
