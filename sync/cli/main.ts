import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { run } from './program';
import { processTerminal } from './terminal';

// By itself V8 lets a heap grow to four times what lives in it before it clears up. Twice takes no more
// time with us, and a third less memory: what is left of a return once it is merged is rubbish.
setFlagsFromString('--heap-growing-percent=100');

if (isMainThread) {
  void run(process.argv.slice(2), processTerminal()).then((code) => {
    process.exitCode = code;
  });
} else {
  void import('../county').then(({ answerAsked }) => answerAsked());
}
