import type { Feedback, Identity, RevisionTaken } from '../../shared/protocol';

interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Reply {
  readonly status: number;
  readonly json: object | null;
}

/** A county behind fetch: gives keys for codes, takes revisions, and says what it is told to say. */
export class PlayedCounty {
  readonly codes = new Set(['K7QM']);
  readonly keys = new Set<string>();
  /** Hashes that were taken, in order, with what was sent. */
  readonly taken: { readonly hash: string; readonly base: string | null; readonly body: string }[] = [];
  says: Partial<Feedback> = {};
  isReachable = true;
  /** What its answers to a question wait for on their way back. */
  delay: (path: string) => Promise<void> = () => Promise.resolve();
  /** For whom it gives keys. */
  district = 'Calderwick';
  private made = 0;

  /** What it is asked behind a browser's fetch. */
  readonly fetch = async (input: unknown, request: RequestInit = {}): Promise<Response> => {
    await Promise.resolve();
    if (!this.isReachable) throw new TypeError('Failed to fetch');
    const { status, json } = this.answer({
      url: input as string,
      headers: (request.headers ?? {}) as Record<string, string>,
      body: (request.body ?? null) as string | null,
    });
    await this.delay(new URL(input as string).pathname);
    return json === null ? new Response(null, { status }) : Response.json(json, { status });
  };

  answer({ url, headers, body }: Question): Reply {
    const path = new URL(url).pathname.replace('/api/v1', '');
    if (path === '/pairings') return this.pair((JSON.parse(body!) as { code: string }).code);
    const { authorization = '', 'if-match': base = null } = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const refused = this.refusalOf(authorization.replace('Bearer ', ''));
    if (refused) return refused;
    if (path === '/me') return { status: 200, json: this.identity() };
    if (path === '/events') return { status: 204, json: null };
    if (path.endsWith('/feedback')) return { status: 200, json: this.feedback() };
    return this.take(path.split('/').at(-1)!, base?.slice(1, -1) ?? null, body!);
  }

  /** Why somebody is not let in; null who is. */
  protected refusalOf(bearer: string): Reply | null {
    return this.keys.has(bearer) ? null : refusal(401, 'key-unknown');
  }

  private identity(): Identity {
    return { role: 'district', district: this.district, county: 'Loamshire', as: 'An officer' };
  }

  private pair(code: string): Reply {
    if (!this.codes.delete(code)) return refusal(404, 'code-unknown');
    const key = `sb_${++this.made}`;
    this.keys.add(key);
    return { status: 201, json: { key, keyId: 'k', district: this.district, county: 'Loamshire' } };
  }

  private take(hash: string, base: string | null, body: string): Reply {
    const current = this.taken.at(-1)?.hash ?? null;
    const isNew = hash !== current;
    if (isNew && base !== current) {
      const now = { hash: current!, revision: this.taken.length, on: '2004-10-01', by: 'A colleague' };
      return refusal(409, 'stale-base', { current: now, changes: [] });
    }
    if (isNew) this.taken.push({ hash, base, body });
    const none = { changed: 0, added: 0, withdrawn: 0, returned: 0, conflicts: 0, settled: 0, questions: 0 };
    const taken: RevisionTaken = {
      outcome: isNew ? 'taken' : 'unchanged',
      returnId: 'calderwick/plan',
      revision: this.taken.length,
      hash,
      district: 'Calderwick',
      counts: none,
      issues: { errors: 0, warnings: 0 },
    };
    return { status: isNew ? 201 : 200, json: taken };
  }

  private feedback(): Feedback {
    return {
      returnId: 'calderwick/plan',
      hash: this.taken.at(-1)!.hash,
      revision: this.taken.length,
      state: 'accepted',
      comments: [],
      proposals: [],
      conflicts: [],
      published: { no: this.taken.length, at: '2004-10-01T09:00:00Z' },
      ...this.says,
    };
  }
}

export function refusal(status: number, code: string, more: object = {}): Reply {
  const problem = { type: `/problems/${code}`, title: 'Not done', status, detail: `It is ${code}.`, code };
  return { status, json: { ...problem, ...more } };
}
