import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import './nodesOwn';
import { EXIT } from '../exitCode';
import { CompiledProgram } from './CompiledProgram';

// A thread of the program is run as the program is, which has said all this before.
if (isMainThread) {
  // By itself V8 lets a heap grow to four times what lives in it before it clears up. With twice that, a large
  // merge takes a third less memory and hardly more time: what is left of a return once it is merged is
  // rubbish. What V8 made under other settings it would not take again.
  setFlagsFromString('--heap-growing-percent=100');

  // By itself V8 makes fast code of a function once it has run some 70,000 bytes of it, before it has seen
  // half the kinds of cells and dates there are: in a merge of nine returns that took a third of the
  // processor's time, for code thrown away again or hardly run. Seven times later, large merges save a
  // little by it too.
  setFlagsFromString('--interrupt-budget=500000');

  // By itself V8 doubles the room for what is new, from one megabyte on, each time that much of it lived on: a
  // small merge was over before there was room enough, and took a twentieth longer.
  setFlagsFromString('--semi-space-growth-factor=4');

  // Nearly all expressions are run from their first form once, and then made into code: to smooth that form
  // first takes longer than it saves.
  setFlagsFromString('--no-regexp-peephole-optimization');
}

const args = process.argv.slice(2);
const [deed = ''] = args;
// what runs where a command tells of itself is little of what it is run for
const isHelp = !/^[a-z][a-z-]*$/.test(deed) || args.includes('--help') || args.includes('-h');
const program = new CompiledProgram(path.join(__dirname, 'program.js'), isHelp ? 'help' : deed);
process.on('exit', (code) => {
  // a command that went wrong at once has not run what the next will, and a thread does a part of it
  if (isMainThread && (code === EXIT.done || code === EXIT.attention)) program.keep();
});
program.run();
