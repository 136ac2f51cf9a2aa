import { setTimeout as sleep } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import { sha256 } from '../../digest';
import { troubleSaid } from '../../trouble';
import { backOff } from '../backOff';
import type { Jobs, Work } from '../jobs';

/** So long work waits for more of its kind, in milliseconds. */
const GATHER = 200;
/**
 * A worker that has not done its work by then is taken for dead, in seconds, and another does it. One that
 * lives and is slow keeps the county's lock meanwhile, so that the other finds nothing left to do.
 */
const DEAD_AFTER = 15;
/** How often to look for such, and for work that another worker was asked for, in seconds. */
const LOOK = 2;

/**
 * The jobs of all workers that share a database, by its queue: of a county's, one is done at a time, by
 * whichever worker, and one waits at most.
 */
export class SharedJobs implements Jobs {
  #failures = 0;
  #trouble: string | null = null;
  #asking: Promise<unknown> = Promise.resolve();
  #working: Promise<void> = Promise.resolve();
  #isStopped = false;
  /** Whether to look again at once, and what ends the rest before it. */
  #isWoken = false;
  #rest = new AbortController();

  private constructor(
    private readonly boss: PgBoss,
    private readonly queue: string,
    private readonly work: Work,
  ) {}

  /** @throws what the database says */
  static async open(url: string, county: string, work: Work): Promise<SharedJobs> {
    const { default: Boss } = await import('pg-boss');
    const boss = new Boss({
      connectionString: url,
      application_name: 'shirebook jobs',
      schema: 'shirebook_jobs',
      max: 3,
      schedule: false,
      maintenanceIntervalSeconds: LOOK,
      archiveCompletedAfterSeconds: 60,
      archiveFailedAfterSeconds: 3600,
      deleteAfterHours: 24,
    });
    const jobs = new SharedJobs(boss, queueOf(county), work);
    // It goes on by itself when the database is there again; that it is away, the state tells.
    boss.on('error', () => {});
    await boss.start();
    try {
      await jobs.#begin();
    } catch (error) {
      await boss.stop({ graceful: false });
      throw error;
    }
    return jobs;
  }

  want(): void {
    this.#ask();
  }

  troubles(): readonly string[] {
    return this.#trouble === null ? [] : [this.#trouble];
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#wake();
    await this.#working;
    await this.#asking;
    await this.boss.stop({ graceful: true, wait: true, timeout: 30_000 });
  }

  async #begin(): Promise<void> {
    const { boss, queue } = this;
    await boss.createQueue(queue, {
      name: queue,
      policy: 'stately',
      retryLimit: 1000,
      retryDelay: 1,
      expireInSeconds: DEAD_AFTER,
    });
    this.#working = this.#workOn();
  }

  /**
   * Does what this worker is asked for at once, and what others are, or left, at the next look. The
   * library would do that too, but lets nobody catch that the database was away when work was over.
   */
  async #workOn(): Promise<void> {
    while (!this.#isStopped) {
      const [job] = await this.boss.fetch(this.queue);
      if (job) {
        await this.#run();
        await this.#tellDone(job.id);
      } else await this.#pause();
    }
  }

  /** Nobody begins anew before that is known. If it never is, the work is done again, which changes nothing. */
  async #tellDone(id: string): Promise<void> {
    const isTold = await this.boss.complete(this.queue, id).then(
      () => true,
      () => false,
    );
    if (isTold || this.#isStopped) return;
    await this.#pause();
    await this.#tellDone(id);
  }

  async #pause(): Promise<void> {
    this.#rest = new AbortController();
    if (!this.#isWoken) await sleep(LOOK * 1000, undefined, { signal: this.#rest.signal }).catch(() => {});
    this.#isWoken = false;
  }

  #wake(): void {
    this.#isWoken = true;
    this.#rest.abort();
  }

  #ask(after = 0): void {
    // in seconds from the database's now: workers' clocks may be a year apart
    const options = after > 0 ? { startAfter: Math.ceil(after / 1000) } : {};
    this.#asking = this.boss.send(this.queue, {}, options).then(
      () => this.#wake(),
      // The database is away: what is wanting is seen when it is there again.
      () => {},
    );
  }

  async #run(): Promise<void> {
    await sleep(GATHER);
    try {
      await this.work();
      this.#failures = 0;
      this.#trouble = null;
    } catch (error) {
      this.#failures += 1;
      this.#trouble = troubleSaid(error);
      this.#ask(backOff(this.#failures, Math.random()));
    }
  }
}

/** Names of queues are short and plain; those of counties need not be. */
function queueOf(county: string): string {
  return `publish-${sha256(county).slice(0, 16)}`;
}
