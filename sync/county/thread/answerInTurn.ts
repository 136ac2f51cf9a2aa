import { parentPort } from 'node:worker_threads';

/**
 * Does in a thread what it is asked for, and answers in the order in which it was asked: by that whoever
 * asked tells the answers apart. Whatever goes wrong is not told: he does that himself, and finds out.
 */
export function answerInTurn<Asked, Answer>(answer: (asked: Asked) => Promise<Answer>): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (asked: Asked) => {
    last = last
      .then(() => answer(asked))
      .catch(() => null)
      .then((answered) => parentPort?.postMessage(answered));
  });
}
