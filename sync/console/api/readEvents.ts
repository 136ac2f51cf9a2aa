import type { CountyEvent } from '../../../shared/protocol';

/** A county says that it is there every twenty seconds; who is silent for so long is gone, in milliseconds. */
const LONGEST_SILENCE = 65_000;

/**
 * Server-sent events from a body (HTML standard, 9.2.6), which EventSource could not ask for with a key.
 * Comments, with which a server keeps a connection open, and events of kinds unknown here are passed over.
 * A connection that has died without a word ends as others do.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<CountyEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const read = await orSilence(reader.read());
      if (read === 'silence' || read.done) return;
      const { value } = read;
      // A line may end in \r\n, of which this part has only the first half.
      text = (text + decoder.decode(value, { stream: true })).replace(/\r\n|\r(?!$)/g, '\n');
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const event = eventIn(block);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function orSilence<T>(read: Promise<T>): Promise<T | 'silence'> {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silence'>((resolve) => {
    wait = setTimeout(() => resolve('silence'), LONGEST_SILENCE);
  });
  try {
    return await Promise.race([read, silence]);
  } finally {
    clearTimeout(wait);
  }
}

function eventIn(block: string): CountyEvent | null {
  const data = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''))
    .join('\n');
  if (data === '') return null;
  try {
    const said: unknown = JSON.parse(data);
    return typeof said === 'object' && said !== null && 'event' in said ? (said as CountyEvent) : null;
  } catch {
    return null;
  }
}
