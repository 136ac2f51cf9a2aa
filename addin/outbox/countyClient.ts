import type * as z from 'zod';
import {
  feedback,
  identity,
  paired,
  problem,
  revisionTaken,
  type Feedback,
  type Identity,
  type Paired,
  type Problem,
} from '../../shared/protocol';
import type { Answer, Stale } from './answer';
import type { Parcel } from './parcel';
import { eventText } from './eventText';
import { pauseAsked } from './pauseAsked';

/** In milliseconds. A plan of thousands of rows over a poor line takes its time. */
const PATIENCE = 120_000;

/** An answer as it was wanted, a refusal, or none. */
export type Asked<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'later'; readonly why: 'no answer' | 'busy' | 'failed'; readonly pause: number | null };

/** Speaks with the county's worker. Nothing throws: what goes wrong is an answer. */
export class CountyClient {
  /**
   * @param address of the API: `https://county.example/api/v1`.
   * @param ask the browser's fetch.
   */
  constructor(
    private readonly address: string,
    private readonly ask: typeof fetch,
  ) {}

  /** Whose key it is. */
  identify(key: string): Promise<Asked<Identity>> {
    return this.wanted('/me', { headers: signed(key) }, identity);
  }

  /** A key for a code that the county gave. */
  pair(code: string): Promise<Asked<Paired>> {
    return this.wanted(
      '/pairings',
      { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ code }) },
      paired,
    );
  }

  feedback(key: string, returnId: string): Promise<Asked<Feedback>> {
    return this.wanted(`${returnPath(returnId)}/feedback`, { headers: signed(key) }, feedback);
  }

  async send(key: string, { returnId, hash, base, body }: Parcel): Promise<Answer> {
    const headers = { ...signed(key), ...JSON_BODY, ...(base === null ? {} : { 'if-match': `"${base}"` }) };
    const path = `${returnPath(returnId)}/revisions/${hash}`;
    const asked = await this.wanted(path, { method: 'PUT', headers, body }, revisionTaken);
    if (asked.kind === 'ok') return { kind: 'taken', taken: asked.value };
    if (asked.kind === 'later') return asked;
    return isStale(asked.problem)
      ? { kind: 'stale', problem: asked.problem }
      : { kind: 'refused', problem: asked.problem };
  }

  /**
   * Calls whenever something happens at the county that concerns the key's owner: what, is to be asked.
   * Done when the connection ends, for whatever reason.
   */
  async listen(key: string, heard: () => void, until: AbortSignal): Promise<void> {
    try {
      const answer = await this.ask(`${this.address}/events`, {
        headers: { ...signed(key), accept: 'text/event-stream' },
        credentials: 'omit',
        cache: 'no-store',
        signal: until,
      });
      if (!answer.ok || !answer.body) return;
      const bringsEvents = eventText();
      const words = new TextDecoder();
      const reader = answer.body.getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read())
        if (bringsEvents(words.decode(read.value, { stream: true }))) heard();
    } catch {
      // a connection that is lost ends as one that is closed
    }
  }

  private async wanted<T>(path: string, request: RequestInit, schema: z.ZodType<T>): Promise<Asked<T>> {
    let answer: Response;
    let text: string;
    try {
      answer = await this.ask(this.address + path, {
        ...request,
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      });
      text = await answer.text();
    } catch {
      return { kind: 'later', why: 'no answer', pause: null };
    }
    const said = jsonIn(text);
    const { status } = answer;
    if (answer.ok) {
      const read = schema.safeParse(said);
      return read.success ? { kind: 'ok', value: read.data } : { kind: 'later', why: 'failed', pause: null };
    }
    const pause = pauseAsked(answer.headers.get('retry-after'), Date.now());
    if (status === 429 || status === 503) return { kind: 'later', why: 'busy', pause };
    if (status >= 500 || status === 408) return { kind: 'later', why: 'failed', pause };
    return { kind: 'refused', problem: problemOf(said, status) };
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

function signed(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}` };
}

function returnPath(returnId: string): string {
  return `/returns/${encodeURIComponent(returnId)}`;
}

function isStale(refusal: Problem): refusal is Stale {
  return refusal.code === 'stale-base' && refusal.current !== undefined;
}

/** Undefined for what is no JSON, as comes from what stands between the county and here. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(said: unknown, status: number): Problem {
  const read = problem.safeParse(said);
  if (read.success) return read.data;
  const detail = `The county’s server refused this and did not say why (${status}).`;
  return { type: '/problems/failed', title: 'Refused', status, detail, code: 'failed' };
}
