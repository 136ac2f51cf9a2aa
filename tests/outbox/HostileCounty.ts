import type { Answer, Parcel } from '../../addin/outbox';
import type { RevisionTaken } from '../../shared/protocol';

/** What happens to a request on its way. */
export type Weather =
  | 'well'
  /** It never arrives. */
  | 'lost'
  /** It arrives, and the answer is lost. */
  | 'unanswered'
  | 'failing'
  | 'busy'
  /** It arrives, and arrives again some time later. */
  | 'echoed';

/** A county that holds one return as the worker does: by hash and base, behind a line that may do anything. */
export class HostileCounty {
  /** Hashes in the order in which they were taken. */
  readonly taken: string[] = [];
  /** Requests that reached the line. */
  requests = 0;
  weather: Weather[] = [];
  private echoes: Parcel[] = [];

  get current(): string | null {
    return this.taken.at(-1) ?? null;
  }

  /** Somebody else sends. */
  receiveFromElsewhere(hash: string): void {
    this.taken.push(hash);
  }

  /** Requests that hung about in the network arrive once more. */
  echo(): void {
    for (const parcel of this.echoes.splice(0)) this.receive(parcel);
  }

  readonly courier = async (parcel: Parcel): Promise<Answer> => {
    this.requests++;
    await Promise.resolve();
    switch (this.weather.shift() ?? 'well') {
      case 'lost':
        return { kind: 'later', why: 'no answer', pause: null };
      case 'failing':
        return { kind: 'later', why: 'failed', pause: null };
      case 'busy':
        return { kind: 'later', why: 'busy', pause: 30_000 };
      case 'unanswered':
        this.receive(parcel);
        return { kind: 'later', why: 'no answer', pause: null };
      case 'echoed':
        this.echoes.push(parcel);
        return this.receive(parcel);
      case 'well':
        return this.receive(parcel);
    }
  };

  private receive({ hash, base }: Parcel): Answer {
    const { current } = this;
    if (hash === current) return { kind: 'taken', taken: this.answer(hash, 'unchanged') };
    if (base !== current) {
      return {
        kind: 'stale',
        problem: {
          type: '/problems/stale-base',
          title: 'Somebody has sent since',
          status: 409,
          detail: 'There is a later revision.',
          code: 'stale-base',
          current: { hash: current ?? '', revision: this.taken.length, on: '2004-10-01', by: 'a colleague' },
          changes: [],
        },
      };
    }
    this.taken.push(hash);
    return { kind: 'taken', taken: this.answer(hash, 'taken') };
  }

  private answer(hash: string, outcome: RevisionTaken['outcome']): RevisionTaken {
    return {
      outcome,
      returnId: 'vale/plan',
      revision: this.taken.length,
      hash,
      district: 'vale',
      counts: { changed: 1, added: 0, withdrawn: 0, returned: 0, conflicts: 0, settled: 0, questions: 0 },
      issues: { errors: 0, warnings: 0 },
    };
  }
}
