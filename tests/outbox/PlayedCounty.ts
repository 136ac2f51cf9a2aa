import type { Feedback, RevisionTaken } from '../../shared/protocol';

/** A county behind fetch: gives keys for codes, takes revisions, and says what it is told to say. */
export class PlayedCounty {
  readonly codes = new Set(['K7QM']);
  readonly keys = new Set<string>();
  /** Hashes that were taken, in order, with what was sent. */
  readonly taken: { readonly hash: string; readonly base: string | null; readonly body: string }[] = [];
  says: Partial<Feedback> = {};
  isReachable = true;
  /** For whom it gives keys. */
  district = 'Calderwick';

  readonly fetch = async (input: unknown, request: RequestInit = {}): Promise<Response> => {
    await Promise.resolve();
    if (!this.isReachable) throw new TypeError('Failed to fetch');
    const path = new URL(input as string).pathname.replace('/api/v1', '');
    if (path === '/pairings') return this.pair((JSON.parse(request.body as string) as { code: string }).code);
    const headers = request.headers as Record<string, string>;
    if (!this.keys.has(headers['authorization']!.replace('Bearer ', ''))) return refusal(401, 'key-unknown');
    if (path === '/events') return new Response(null, { status: 204 });
    if (path.endsWith('/feedback')) return Response.json(this.feedback());
    return this.take(
      path.split('/').at(-1)!,
      headers['if-match']?.slice(1, -1) ?? null,
      request.body as string,
    );
  };

  private pair(code: string): Response {
    if (!this.codes.delete(code)) return refusal(404, 'code-unknown');
    const key = `sb_${this.keys.size + 1}`;
    this.keys.add(key);
    return Response.json({ key, keyId: 'k', district: this.district, county: 'Loamshire' });
  }

  private take(hash: string, base: string | null, body: string): Response {
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
    return Response.json(taken, { status: isNew ? 201 : 200 });
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

function refusal(status: number, code: string, more: object = {}): Response {
  const problem = { type: `/problems/${code}`, title: 'Not done', status, detail: `It is ${code}.`, code };
  return Response.json({ ...problem, ...more }, { status });
}
