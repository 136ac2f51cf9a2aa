import type { CountyEvent } from '../../../shared/protocol';

/**
 * Server-sent events from a body (HTML standard, 9.2.6), which EventSource could not ask for with a key.
 * Comments, with which a server keeps a connection open, and events of kinds unknown here are passed over.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<CountyEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
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
