import { setTimeout as sleep } from 'node:timers/promises';
import type { RevisionSent, RevisionTaken } from '../../shared/protocol';
import { aPlanSent, hashOf, type Action } from '../desk/aDesk';

/** One request, and how it was answered. */
export interface Sent {
  /** In milliseconds. */
  readonly took: number;
  /** The status, or `lost` where nobody waited for the answer. */
  readonly answer: string;
}

const ACTIONS = 40;
const STATUSES = ['Not started', 'In progress', 'Complete'];

/** A district's add-in that syncs without a pause, over a line that is not always good. */
export class LoadedDistrict {
  readonly sent: Sent[] = [];
  /** Hashes of the revisions that were taken, in order. */
  readonly acknowledged: string[] = [];
  returnId = 'workbook-1';
  #edit = 0;

  constructor(
    /** Of its worker, which has another when it was started again. */
    private readonly url: () => string,
    private readonly key: string,
    private readonly no: number,
  ) {}

  async sendUntil(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      this.#edit += 1;
      const revision = this.#revision(this.#edit);
      // By turns rather than by chance, so that runs are alike.
      const turn = (this.#edit + this.no) % 10;
      if (turn === 3) await this.#send(revision, { isLost: true });
      await this.#sendUntilTaken(revision);
      if (turn === 6) await this.#expect(revision, ['200']);
      if (turn === 9 && this.acknowledged.length > 2)
        await this.#expect(this.#revision(-this.#edit), ['409'], this.acknowledged.at(-3));
    }
  }

  /** As the outbox does: again until somebody says that it is there. */
  async #sendUntilTaken(revision: RevisionSent): Promise<void> {
    for (;;) {
      const { answer, taken } = await this.#send(revision);
      if (!taken) {
        if (!['429', '503', 'failed'].includes(answer)) throw new Error(`Answered with ${answer}.`);
        // The worker is away: the outbox would wait longer.
        if (answer === 'failed') await sleep(100);
        continue;
      }
      this.returnId = taken.returnId;
      this.acknowledged.push(hashOf(revision));
      return;
    }
  }

  async #expect(revision: RevisionSent, answers: readonly string[], base?: string): Promise<void> {
    const { answer } = await this.#send(revision, base === undefined ? {} : { base });
    if (answer === 'failed') return;
    if (!answers.includes(answer)) throw new Error(`Answered with ${answer} instead of ${answers.join()}.`);
  }

  async #send(
    revision: RevisionSent,
    { base = this.acknowledged.at(-1), isLost = false }: { base?: string | undefined; isLost?: boolean } = {},
  ): Promise<{ readonly answer: string; readonly taken: RevisionTaken | null }> {
    const began = performance.now();
    const path = `/api/v1/returns/${encodeURIComponent(this.returnId)}/revisions/${hashOf(revision)}`;
    const done = (answer: string, taken: RevisionTaken | null = null) => {
      this.sent.push({ took: performance.now() - began, answer });
      return { answer, taken };
    };
    try {
      const response = await fetch(this.url() + path, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${this.key}`,
          'content-type': 'application/json',
          ...(base !== undefined && { 'if-match': `"${base}"` }),
        },
        body: JSON.stringify(revision),
        // Long enough to arrive as a rule, and too short for the answer.
        ...(isLost && { signal: AbortSignal.timeout(15) }),
      });
      const body = (await response.json()) as RevisionTaken;
      return done(String(response.status), response.ok ? body : null);
    } catch {
      return done(isLost ? 'lost' : 'failed');
    }
  }

  /** The plan after so many edits, each of one action's status. */
  #revision(edit: number): RevisionSent {
    const actions = Array.from({ length: ACTIONS }, (_, at): Action => {
      const edits = Math.floor((Math.abs(edit) + at) / ACTIONS);
      const ref = `${1 + Math.floor(at / 10)}.${1 + (at % 10)}`;
      const text = `Do thing ${at} of district ${this.no}${edit < 0 ? ' otherwise' : ''}`;
      return [ref, text, 'Warden', 'May 2011', STATUSES[edits % STATUSES.length]!];
    });
    return aPlanSent(actions, { title: `Plan of district ${this.no} for 2010/11` });
  }
}
