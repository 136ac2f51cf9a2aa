import type { CountyEvent } from '../../../shared/protocol';
import { Counter } from './Counter';
import { Histogram } from './Histogram';

/** What a worker did since it started. Routes stand here without what was filled into them. */
export class Metrics {
  readonly #requests = new Counter('shirebook_requests_total', 'Requests answered.');
  readonly #seconds = new Histogram('shirebook_request_seconds', 'How long requests took.');
  readonly #receipts = new Counter('shirebook_receipts_total', 'Revisions sent, by what became of them.');
  readonly #publications = new Counter('shirebook_publications_total', 'Publications heard of.');
  readonly #waiting = new Counter(
    'shirebook_changes_waiting',
    'Changes heard of since the last publication.',
    'gauge',
  );
  readonly #streams = new Counter('shirebook_event_streams', 'Listeners to events.', 'gauge');
  readonly #memory = new Counter('process_resident_memory_bytes', 'Memory in use.', 'gauge');
  #sincePublication = 0;

  answered(route: string, method: string, status: number, seconds: number): void {
    this.#requests.add({ route, method, status: String(status) });
    this.#seconds.observe(seconds, { route, method });
  }

  /** @param outcome `taken`, `same`, `stale`, … */
  received(outcome: string): void {
    this.#receipts.add({ outcome });
  }

  happened({ event }: CountyEvent): void {
    if (event === 'published' || event === 'not published') {
      this.#publications.add({ outcome: event === 'published' ? 'published' : 'failed' });
    }
    if (event === 'received' || event === 'decided') this.#sincePublication++;
    if (event === 'published') this.#sincePublication = 0;
  }

  listening(streams: number): void {
    this.#streams.set(streams);
  }

  /** In Prometheus' text format. */
  text(): string {
    this.#waiting.set(this.#sincePublication);
    this.#memory.set(process.memoryUsage.rss());
    const all = [
      this.#requests,
      this.#seconds,
      this.#receipts,
      this.#publications,
      this.#waiting,
      this.#streams,
      this.#memory,
    ];
    return all.map((one) => one.text()).join('');
  }
}
