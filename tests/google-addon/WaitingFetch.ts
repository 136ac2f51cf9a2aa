import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { PATIENCE } from '../patience';
import type { Incoming, Outgoing } from './fake';

/** Asks while the script waits, as UrlFetchApp does: in a thread, since nothing else goes on in the script's own meanwhile. */
const ASKER = `
  const { parentPort, workerData: { port, done } } = require('node:worker_threads');
  parentPort.on('message', async ({ url, method, headers, body }) => {
    let answer;
    try {
      const signal = AbortSignal.timeout(${PATIENCE});
      const response = await fetch(url, { method, headers, body, redirect: 'manual', signal });
      answer = { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
    } catch {
      answer = null;
    }
    port.postMessage(answer);
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });
`;

export class WaitingFetch {
  readonly #done = new Int32Array(new SharedArrayBuffer(4));
  readonly #channel = new MessageChannel();
  readonly #asker = new Worker(ASKER, {
    eval: true,
    workerData: { port: this.#channel.port2, done: this.#done },
    transferList: [this.#channel.port2],
  });

  /** @throws in UrlFetchApp's words where nothing comes back. */
  ask(question: Outgoing): Incoming {
    Atomics.store(this.#done, 0, 0);
    this.#asker.postMessage(question);
    Atomics.wait(this.#done, 0, 0, PATIENCE + 1000);
    const answer = receiveMessageOnPort(this.#channel.port1)?.message as Incoming | null | undefined;
    if (!answer) throw new Error(`Address unavailable: ${question.url}`);
    return answer;
  }

  async close(): Promise<void> {
    await this.#asker.terminate();
    this.#channel.port1.close();
  }
}
