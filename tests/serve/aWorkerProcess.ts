import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { WorkerTold } from './runWorker';

/** A worker in a process of its own. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** How it ended: the signal that killed it, or its exit code. */
    readonly ended: Promise<string | number | null>,
  ) {}

  static async start(told: WorkerTold, databaseUrl = ''): Promise<WorkerProcess> {
    const child = spawn(
      process.execPath,
      [
        '--import',
        pathToFileURL(require.resolve('tsx')).href,
        path.join(__dirname, 'runWorker.ts'),
        JSON.stringify(told),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DATABASE_URL: databaseUrl } },
    );
    const ended = new Promise<string | number | null>((resolve) =>
      child.once('exit', (code, signal) => resolve(signal ?? code)),
    );
    const url = await Promise.race([
      new Promise<string>((resolve) => createInterface(child.stdout!).once('line', resolve)),
      ended.then((how) => Promise.reject(new Error(`The worker ended with ${how}.`))),
    ]);
    return new WorkerProcess(child, url, ended);
  }

  /** Has it end after the work in hand. */
  async stop(): Promise<string | number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
