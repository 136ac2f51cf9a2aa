import type { Ask } from './ask';
import { ApiFault } from './ApiFault';
import { readEvents } from './readEvents';
import type { CountyEvent } from '../../../shared/protocol';

const ROOT = '/api/v1';

/** An answer, or that it is the one known already. */
export type Told<Answer> =
  { readonly isSame: false; readonly value: Answer; readonly tag: string | null } | { readonly isSame: true };

export interface FileTold {
  readonly name: string;
  readonly content: Blob;
}

/** The county's API, asked with a key. Whatever goes wrong is thrown as an ApiFault. */
export class CountyApi {
  constructor(private readonly key: string) {}

  /** @param tag of the answer that is known already. */
  async ask<Answer>({ path }: Ask<Answer>, tag: string | null = null): Promise<Told<Answer>> {
    const response = await this.send(path, { headers: tag === null ? {} : { 'if-none-match': tag } }, [304]);
    if (response.status === 304) return { isSame: true };
    const value = (await whole(response.json())) as Answer;
    return { isSame: false, value, tag: response.headers.get('etag') };
  }

  /** Has something done, and gives what is said of it. */
  async tell<Answer>(path: string, body: unknown = {}): Promise<Answer> {
    const response = await this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await whole(response.json())) as Answer;
  }

  async remove(path: string): Promise<void> {
    await this.send(path, { method: 'DELETE' });
  }

  async file(path: string): Promise<FileTold> {
    const response = await this.send(path, {});
    const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
    return { name: named?.[1] ?? path.split('/').at(-1)!, content: await whole(response.blob()) };
  }

  /** What happens at the county, until the connection ends or is ended. */
  async *events(signal: AbortSignal, onOpen: () => void): AsyncGenerator<CountyEvent> {
    const response = await this.send('/events', { headers: { accept: 'text/event-stream' }, signal });
    onOpen();
    if (response.body) yield* readEvents(response.body);
  }

  private async send(path: string, request: RequestInit, fine: readonly number[] = []): Promise<Response> {
    const headers = { ...request.headers, authorization: `Bearer ${this.key}` };
    const response = await whole(fetch(ROOT + path, { ...request, headers, cache: 'no-store' }));
    if (!response.ok && !fine.includes(response.status)) throw await ApiFault.from(response);
    return response;
  }
}

/** What of an answer does not come is the connection's fault. */
async function whole<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch {
    throw ApiFault.unreachable();
  }
}
