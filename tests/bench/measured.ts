import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What a process took. */
export interface Cost {
  /** From its start to its end, on the clock. */
  readonly clock: number;
  /** Of the processor, whoever else is at work. */
  readonly seconds: number;
  /** At its largest; 0 where the system does not say. */
  readonly megabytes: number;
  /** What it printed last. */
  readonly said: string;
}

/** How often to look at a process, in milliseconds. */
const PAUSE = 20;
/** Of the kernel's clock, by which it counts the processor's time. */
const TICKS = 100;

/**
 * Runs a program to its end. What it took is read from the system while it runs, so that programs of
 * any kind are measured alike.
 *
 * @throws where it fails
 */
export async function measured(command: string, args: readonly string[]): Promise<Cost> {
  const begin = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out = (out + data.toString()).slice(-2000)));
  child.stderr.on('data', (data: Buffer) => (err = (err + data.toString()).slice(-2000)));
  let [seconds, megabytes] = [0, 0];
  const look = () => {
    const now = child.pid === undefined ? null : usedBy(child.pid);
    seconds = Math.max(seconds, now?.seconds ?? 0);
    megabytes = Math.max(megabytes, now?.megabytes ?? 0);
  };
  const looking = setInterval(look, PAUSE);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  }).finally(() => clearInterval(looking));
  const clock = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${err || out}`);
  return { clock, seconds: seconds || clock, megabytes, said: out.trim().split('\n').at(-1) ?? '' };
}

/** From /proc, which only Linux has. */
function usedBy(process: number): { readonly seconds: number; readonly megabytes: number } | null {
  try {
    // The name, in brackets, may hold blanks.
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]!.split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return { seconds: (Number(stat[11]) + Number(stat[12])) / TICKS, megabytes: Number(peak ?? 0) / 1024 };
  } catch {
    return null;
  }
}

/** The one in the middle by the processor’s time, and the highest memory of all. */
export function middleOf(costs: readonly Cost[]): Cost {
  const sorted = [...costs].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return { ...middle, megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)) };
}
