import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { builtProgram } from '../program/builtProgram';
import type { WorkerTold } from './runWorker';

let built: Promise<string> | undefined;

/** The worker as one file, built once for the tests of a file. */
export function builtWorker(): Promise<string> {
  return (built ??= builtProgram('./tests/serve/runWorker.ts'));
}

/** A worker in a process of its own. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** How it ended: the signal that killed it, or its exit code. */
    readonly ended: Promise<string | number | null>,
    private readonly lines: AsyncIterator<string>,
  ) {}

  static async start(told: WorkerTold, databaseUrl = ''): Promise<WorkerProcess> {
    const child = spawn(process.execPath, [await builtWorker(), JSON.stringify(told)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DATABASE_URL: databaseUrl },
    });
    const ended = new Promise<string | number | null>((resolve) =>
      child.once('exit', (code, signal) => resolve(signal ?? code)),
    );
    const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
    const { value: url } = await lines.next();
    if (typeof url !== 'string') throw new Error(`The worker ended with ${await ended}.`);
    return new WorkerProcess(child, url, ended, lines);
  }

  /** Has it end after the work in hand. */
  async stop(): Promise<string | number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  /** The same, and gives the seconds of processor time and the megabytes that it took. */
  async end(): Promise<{ readonly processor: number; readonly memory: number }> {
    this.child.kill('SIGTERM');
    const { value } = await this.lines.next();
    await this.ended;
    return JSON.parse(String(value)) as { processor: number; memory: number };
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
