import { EventEmitter, once } from 'node:events';
import { aWorker, type TestWorker } from './aWorker';

let worker: TestWorker;
beforeEach(async () => {
  worker = await aWorker();
  // Whoever is answered keeps the connection for ten minutes.
  worker.server.server.keepAliveTimeout = 600_000;
});
afterEach(() => worker.close());

/** Asks, and is let in only after the worker began to stop. Gives the answer when it has stopped. */
async function askWhileItStops(at: string): Promise<Response> {
  const { admit } = worker.access;
  const gate = new EventEmitter();
  jest.spyOn(worker.access, 'admit').mockImplementation(async (bearer) => {
    const opened = once(gate, 'open');
    gate.emit('asked');
    await opened;
    return admit(bearer);
  });
  const asked = once(gate, 'asked');
  const answer = worker.ask(at, worker.keys.county);
  await asked;
  const stopping = worker.server.close();
  while (worker.server.server.listening) await new Promise(setImmediate);
  gate.emit('open');
  await stopping;
  return answer;
}

describe('a worker that is asked something and stops', () => {
  test('answers, and does not wait for what might be asked next', async () => {
    const answer = await askWhileItStops('/api/v1/returns');
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ returns: [] })]);
  });

  test('sends home whoever comes to listen', async () => {
    const answer = await askWhileItStops('/api/v1/events');
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('connected')]);
  });
});
