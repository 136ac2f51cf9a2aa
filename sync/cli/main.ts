import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { run } from './program';
import { processTerminal } from './terminal';

// By itself V8 lets a heap grow to four times what lives in it before it clears up. With a little more
// than half as much again, a large merge takes a third less memory and hardly more time: what is left of
// a return once it is merged is rubbish.
setFlagsFromString('--heap-growing-percent=60');

if (isMainThread) {
  void run(process.argv.slice(2), processTerminal()).then((code) => {
    process.exitCode = code;
  });
} else {
  void import('../county').then(({ answerAsked }) => answerAsked());
}
