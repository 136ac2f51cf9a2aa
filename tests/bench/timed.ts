import { performance } from 'node:perf_hooks';

/** Milliseconds on the clock, and of the processor: the second is what counts where others work beside us. */
export interface Time {
  readonly clock: number;
  readonly processor: number;
}

export function timed(work: () => void): Time {
  const used = process.cpuUsage();
  const begin = performance.now();
  work();
  return { clock: performance.now() - begin, processor: process.cpuUsage(used).user / 1000 };
}

/** The median of what was measured, once warm. */
export function said(times: readonly Time[]): string {
  const warm = times.slice(Math.floor(times.length / 4));
  const processor = median(warm.map((time) => time.processor));
  const clock = median(warm.map((time) => time.clock));
  return `${processor.toFixed(1)} ms of the processor (${clock.toFixed(1)} ms on the clock)`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
