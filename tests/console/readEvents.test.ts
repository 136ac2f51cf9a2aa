import * as fc from 'fast-check';
import { readEvents } from '../../sync/console/api/readEvents';

const EVENTS = [
  { event: 'received', returnId: 'vale/plan', district: 'Vale', revision: 2 },
  { event: 'not published', reason: 'county.xlsx is open elsewhere – close it' },
  { event: 'published', no: 4, at: '2010-10-01T10:00:00Z' },
];

/** As a server sends them, with what is to be passed over. */
function stream(end: string): string {
  const said = EVENTS.map((event, at) => [
    `id: ${at + 1}`,
    `event: ${event.event}`,
    `data: ${JSON.stringify(event)}`,
  ]);
  return ['retry: 2000', ': connected', '', ...said.flatMap((lines) => [...lines, '', ': still here', ''])]
    .map((line) => line + end)
    .join('');
}

async function eventsIn(parts: readonly Uint8Array[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe('events from the county', () => {
  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('are read whole however the connection cuts them, with lines that end in %s', async (_name, end) => {
    const bytes = new TextEncoder().encode(stream(end) + end);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const parts = places.slice(1).map((to, at) => bytes.slice(places[at], to));
        expect(await eventsIn(parts)).toEqual(EVENTS);
      }),
    );
  });

  it('end where nothing is heard for a minute, not even that the county is there', async () => {
    jest.useFakeTimers();
    try {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode(stream('\n'))),
      });
      const heard: unknown[] = [];
      const listening = (async () => {
        for await (const event of readEvents(body)) heard.push(event);
      })();
      await jest.advanceTimersByTimeAsync(70_000);
      await listening;
      expect(heard).toEqual(EVENTS);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    ['no JSON', 'data: {cut\n\n'],
    ['no event', 'data: {"other":1}\n\n'],
    ['nothing', 'data:\n\n'],
    ['half an event', 'data: {"event":"published","no":1,"at":""}'],
  ])('that are %s are passed over', async (_name, text) => {
    expect(await eventsIn([new TextEncoder().encode(text)])).toEqual([]);
  });
});
