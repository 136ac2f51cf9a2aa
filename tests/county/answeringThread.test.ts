import { writeFileSync } from 'node:fs';
import { AnsweringThread } from '../../sync/county/thread';
import { aFolder } from '../cli/aFolder';

const folder = aFolder();

/** Unpacks for as many milliseconds as it is asked to, and answers how often it did. */
const UNPACKS = `const { deflateRawSync, inflateRawSync } = require('node:zlib');
  const { parentPort } = require('node:worker_threads');
  const packed = deflateRawSync('a part of a workbook');
  parentPort.on('message', (patience) => {
    let times = 0;
    for (const end = Date.now() + patience; Date.now() < end; times++) inflateRawSync(packed);
    parentPort.postMessage(times);
  });`;

// Ended by force while it unpacks, a thread ends Node itself: "Assertion failed: close before init".
test('A thread that is stopped while it unpacks answers what it took, and takes nothing more', async () => {
  writeFileSync(folder.file('thread.cjs'), UNPACKS);
  const thread = new AnsweringThread<number, number>(folder.file('thread.cjs'));
  expect(await thread.ask(1)).toBeGreaterThan(0);
  const taken = [thread.ask(40), thread.ask(40)];
  const stopped = thread.stop();
  expect(await thread.ask(1)).toBeNull();
  await stopped;
  expect(thread.isOver).toBe(true);
  for (const times of await Promise.all(taken)) expect(times).toBeGreaterThan(0);
});
