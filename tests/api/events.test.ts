import { countyEvent } from '../../shared/protocol';
import { aRevision, aWorker, type TestWorker } from './aWorker';
import { problemIn } from './problemIn';

let worker: TestWorker;
beforeEach(async () => {
  worker = await aWorker();
});
afterEach(() => worker.close());

/** A listener: what it has heard, and how to stop. */
async function listen(key: string) {
  const stop = new AbortController();
  const answer = await worker.ask('/api/v1/events', key, { signal: stop.signal });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  /** Reads until so many events came, or the stream ended. */
  const events = async (count: number) => {
    const found = () => [...heard.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as unknown);
    while (found().length < count) {
      const { done, value } = await reader.read();
      if (done) break;
      heard += value;
    }
    return found();
  };
  const ended = async () => {
    for (;;) if ((await reader.read()).done) return true;
  };
  return { answer, events, ended, text: () => heard, stop: () => stop.abort() };
}

const published = { event: 'published', no: 1, at: '2010-06-01T09:00:00Z' } as const;

describe('listening to events', () => {
  test('needs a key', async () => {
    expect(await problemIn(await worker.ask('/api/v1/events'))).toMatchObject({ status: 401 });
    expect(worker.desk.listeners.size).toBe(1); // the worker’s own count
  });

  test('is not to ask for headers alone', async () => {
    const answer = await worker.ask('/api/v1/events', worker.keys.county, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await worker.ask('/api/v1/returns', worker.keys.county, { method: 'HEAD' })).status).toBe(200);
  });

  test('gives what happens, as it happens, with numbers that count up', async () => {
    const county = await listen(worker.keys.county);
    expect(county.answer.headers.get('content-type')).toContain('text/event-stream');
    await worker.send(aRevision());
    worker.desk.tell(published);
    const events = await county.events(2);
    expect(events).toEqual([expect.objectContaining({ event: 'received', district: 'Vale' }), published]);
    for (const event of events) expect(countyEvent.safeParse(event).error).toBeUndefined();
    expect(county.text()).toMatch(/^id: 1\nevent: received\n.*^id: 2\nevent: published\n/ms);
    county.stop();
  });

  test('tells a district of its own, and of no other’s', async () => {
    const vale = await listen(worker.keys.vale);
    worker.desk.tell({ event: 'received', returnId: 'marl/one', district: 'West Marl', revision: 1 });
    worker.desk.tell({ event: 'refused', district: 'West Marl', file: 'marl.xlsx', reason: 'cut short' });
    worker.desk.tell({ event: 'decided', returnId: 'marl/one', district: 'West Marl' });
    worker.desk.tell({ event: 'not published', reason: 'county.xlsx is open elsewhere' });
    worker.desk.tell({ event: 'decided', returnId: 'vale/one', district: 'Vale' });
    worker.desk.tell(published);
    expect(await vale.events(2)).toEqual([
      { event: 'decided', returnId: 'vale/one', district: 'Vale' },
      published,
    ]);
    expect(vale.text()).not.toContain('Marl');
    vale.stop();
  });

  test('tells a district of what was another’s before they were one', async () => {
    const vale = await listen(worker.keys.vale);
    const event = { event: 'decided', returnId: 'upper/one', district: 'Upper Vale' } as const;
    worker.desk.tell(event);
    expect(await vale.events(1)).toEqual([event]);
    vale.stop();
  });

  test('ends when the key is revoked, before anything more is heard', async () => {
    const made = await worker.access.makeKey('Vale');
    if ('refusal' in made) throw new Error(made.refusal.detail);
    const listener = await listen(made.key);
    worker.desk.tell(published);
    expect(await listener.events(1)).toHaveLength(1);
    await worker.access.revoke(made.line.id);
    worker.desk.tell({ ...published, no: 2 });
    expect(await listener.events(2)).toHaveLength(1);
  });

  test('is forgotten when the listener goes', async () => {
    const listener = await listen(worker.keys.county);
    await listener.events(0);
    expect(worker.desk.listeners.size).toBe(2);
    listener.stop();
    while (worker.desk.listeners.size > 1) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test('keeps no worker from stopping', async () => {
    const listener = await listen(worker.keys.county);
    await worker.server.close();
    expect(await listener.ended()).toBe(true);
  });

  test('is not for dozens of pages with one key', async () => {
    const listeners = [];
    for (let count = 0; count < 20; count++) listeners.push(await listen(worker.keys.vale));
    const answer = await worker.ask('/api/v1/events', worker.keys.vale);
    expect(await problemIn(answer)).toMatchObject({ status: 429 });
    expect((await listen(worker.keys.marl)).answer.status).toBe(200);
    for (const listener of listeners) listener.stop();
  });
});
