import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeLargeCounty } from '../bench/largeCounty';
import { aFolder } from '../cli/aFolder';
import { mergeWithThread } from './mergeWithThread';

const folder = aFolder();
const tsx = JSON.stringify(require.resolve('tsx/cjs'));
const sources = JSON.stringify(path.resolve(__dirname, '../../sync/county'));

/** A program that makes rows as the built one does, and says how often it was asked. */
const MAKES = `const { appendFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  parentPort.on('message', () => appendFileSync(__filename + '.txt', '.'));
  require(${tsx}); require(${sources}).answerInThread(workerData);`;
const DIES = `require('node:worker_threads').parentPort.once('message', () => process.exit(1));`;

/** More than are held in memory. */
const RETURNS = 18;

describe('Rows of the county workbook made in a thread', () => {
  beforeEach(async () => {
    mkdirSync(folder.file('returns'));
    await writeLargeCounty(folder.file('returns'), RETURNS, 8);
  });

  async function workbook(into: string, program: string | null): Promise<Buffer> {
    const thread = folder.file('thread.cjs');
    if (program !== null) writeFileSync(thread, program);
    const asked = program === null ? null : { program: thread, worth: Infinity, rowsWorth: 1 };
    const merged = await mergeWithThread([folder.file('returns')], folder.file(into), asked);
    return merged.workbook;
  }

  test('are the same, and kept ones alone are asked for', async () => {
    const alone = await workbook('alone.xlsx', null);
    expect((await workbook('together.xlsx', MAKES)).equals(alone)).toBe(true);
    const asked = readFileSync(folder.file('thread.cjs.txt'), 'utf8').length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(RETURNS);
    expect((await workbook('despite.xlsx', DIES)).equals(alone)).toBe(true);
  });
});
