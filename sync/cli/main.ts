import { isMainThread, workerData } from 'node:worker_threads';
import { run } from './program';
import { processTerminal } from './terminal';

if (isMainThread) {
  void run(process.argv.slice(2), processTerminal()).then((code) => {
    process.exitCode = code;
  });
} else {
  void import('../county').then(({ answerInThread }) =>
    answerInThread(workerData as Parameters<typeof answerInThread>[0]),
  );
}
