import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { countyEvent, type CountyEvent } from '../../../shared/protocol';
import { OwnEvents, type Events } from '../../desk';
import { backOff } from '../backOff';

const CHANNEL = 'shirebook_events';
/** How long to wait for the server to answer at all, in milliseconds. */
const CONNECT_TIMEOUT = 10_000;
/** What PostgreSQL takes at once is 8,000 bytes. */
const LONGEST_REASON = 1000;

/**
 * The events of all workers that share a database, by its notices. They are hints: who misses some, while
 * the database was away, sees the state as it is when it asks next.
 */
export class PostgresEvents implements Events {
  readonly #own = new OwnEvents();
  readonly #worker = randomUUID();
  #client: Client | null = null;
  #connecting: Promise<void> = Promise.resolve();
  #failures = 0;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;

  private constructor(
    private readonly url: string,
    private readonly county: string,
  ) {}

  static async open(url: string, county: string): Promise<PostgresEvents> {
    const events = new PostgresEvents(url, county);
    await events.#connect();
    return events;
  }

  tell(event: CountyEvent): void {
    this.#own.tell(event);
    const payload = JSON.stringify({ from: this.#worker, county: this.county, event: shortened(event) });
    this.#client?.query('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => {});
  }

  listen(listener: (event: CountyEvent) => void): () => void {
    return this.#own.listen(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#connecting;
    await this.#client?.end().catch(() => {});
  }

  async #connect(): Promise<void> {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'shirebook events',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      keepAlive: true,
    });
    client.on('error', () => {});
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      void client.end().catch(() => {});
      throw error;
    }
    client.on('end', () => this.#lost());
    this.#client = client;
    this.#failures = 0;
  }

  #hear(payload: string): void {
    const { from, county, event } = JSON.parse(payload) as Record<string, unknown>;
    const told = countyEvent.safeParse(event);
    if (from !== this.#worker && county === this.county && told.success) this.#own.tell(told.data);
  }

  #lost(): void {
    this.#client = null;
    if (this.#isClosed) return;
    this.#failures += 1;
    this.#timer = setTimeout(
      () => {
        this.#connecting = this.#connect().catch(() => this.#lost());
      },
      backOff(this.#failures, Math.random()),
    );
  }
}

function shortened(event: CountyEvent): CountyEvent {
  return 'reason' in event ? { ...event, reason: event.reason.slice(0, LONGEST_REASON) } : event;
}
