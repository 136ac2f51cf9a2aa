import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NO_CONFIG } from '../../sync/config';
import { Ledger } from '../../sync/county';
import type { Before, FileBefore } from '../../sync/county/incoming/ahead/readBefore';
import { AnsweringThread } from '../../sync/county/thread';
import { openStore, stateFileOf } from '../../sync/store';
import { aFolder } from '../cli/aFolder';
import { writePlan, type PlanFile } from '../cli/planFile';
import { mergeWithThread } from './mergeWithThread';

const folder = aFolder();
const tsx = JSON.stringify(require.resolve('tsx/cjs'));
const sources = JSON.stringify(path.resolve(__dirname, '../../sync/county'));

/** A program that reads as the built one does, and says what it was asked. */
const READS = `const { appendFileSync } = require('node:fs');
  require('node:worker_threads').parentPort.on('message', ({ file }) => appendFileSync(__filename + '.txt', file + ' '));
  require(${tsx}); require(${sources}).answerAsked();`;
/** One that takes its time over each file, the less the later it is asked. */
const IN_ITS_OWN_TIME = `let patience = 60;
  const read = ({ file }) => new Promise((resolve) => setTimeout(resolve, (patience -= 20), { district: file }));
  require(${tsx}); require(${sources}).answerAsked(read);`;
const GIVES_UP = `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', () => parentPort.postMessage(null));`;
const DIES = `require('node:worker_threads').parentPort.once('message', () => process.exit(1));`;
const NEVER_BEGINS = `throw new Error('no room');`;

/** Merges what lies in the folder, with a thread that runs that program. */
function merge(program: string | null, into = 'county.xlsx') {
  const thread = folder.file('thread.cjs');
  if (program !== null) writeFileSync(thread, program);
  const paths = [...written, 'torn'].map((name) => folder.file(`${name}.xlsx`));
  return mergeWithThread(paths, folder.file(into), program === null ? null : { program: thread, worth: 1 });
}

/** What is known of a county, and how. */
async function stateOf(book: string) {
  const store = await openStore(stateFileOf(folder.file(book)));
  const records = store.county('County');
  const { index } = await Ledger.open(records);
  const facts = await records.facts();
  await store.close();
  return { index, facts };
}

let written: readonly string[] = [];

async function writeReturns(districts = ['Vale', 'Wold']): Promise<void> {
  written = districts.map((district) => district.toLowerCase());
  for (const district of districts) {
    const rows = [
      { ref: '1.1', action: `Light the alleys of ${district}`, when: 'June 2010' },
      { ref: '1.1', action: 'Train door staff', when: 'when there is time' },
    ];
    const title = `${district} Safer Streets Plan 2010/11`;
    await writePlan(folder.file(`${district.toLowerCase()}.xlsx`), { district, title, rows });
  }
  writeFileSync(folder.file('torn.xlsx'), 'no workbook at all');
}

describe('Reading ahead in a thread', () => {
  test.each([
    ['gives up on every file', GIVES_UP],
    ['dies', DIES],
    ['never begins', NEVER_BEGINS],
  ])('gives the same returns and the same workbook where the thread %s', async (_, program) => {
    await writeReturns();
    const alone = await merge(null, 'alone.xlsx');
    expect(alone.returns.map(({ outcome }) => outcome)).toEqual(['refused', 'first', 'first']);
    const together = await merge(program);
    expect(together.returns).toEqual(alone.returns);
    expect(together.workbook.equals(alone.workbook)).toBe(true);
  });

  test('reads what comes after the first there, gives the same, and asks for nothing that is known', async () => {
    await writeReturns();
    const alone = await merge(null, 'alone.xlsx');
    const together = await merge(READS);
    expect(together.returns).toEqual(alone.returns);
    expect(together.workbook.equals(alone.workbook)).toBe(true);
    const asked = () => readFileSync(folder.file('thread.cjs.txt'), 'utf8').trim().split(' ').sort();
    expect(asked()).toEqual(['torn.xlsx', 'wold.xlsx']);
    const again = await merge(READS);
    expect(again.returns.map(({ outcome }) => outcome)).toEqual(['refused', 'unchanged', 'unchanged']);
    expect(asked()).toHaveLength(2);
  });

  test('reads here what the thread has not begun, rather than to wait for it', async () => {
    await writeReturns(['Fell', 'Heath', 'Moor', 'Vale', 'Weald', 'Wold']);
    const alone = await merge(null, 'alone.xlsx');
    const together = await merge(READS);
    expect(together.returns).toEqual(alone.returns);
    expect(together.workbook.equals(alone.workbook)).toBe(true);
    const asked = readFileSync(folder.file('thread.cjs.txt'), 'utf8').trim().split(' ');
    // The first is read here at once, and others while the thread begins.
    expect(asked.length).toBeLessThan(together.returns.length - 1);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('merges there what is new to the county, and here what the county has something like', async () => {
    const taken = jest.spyOn(Ledger.prototype, 'takeFirst');
    const title = 'Vale Safer Streets Plan';
    const planOf = (on: string, action: string, more: Partial<PlanFile> = {}): PlanFile => {
      return { district: 'Vale', title, rows: [{ ref: '1.1', action, when: 'June 2010' }], on, ...more };
    };
    const plan = (name: string, ...sheets: readonly [PlanFile, ...PlanFile[]]) =>
      writePlan(folder.file(`${name}.xlsx`), ...sheets);
    const LIGHT = 'Light the alleys behind the market';
    const TRAIN = 'Train the door staff of every late bar';
    const VISIT = 'Visit every pawnbroker in the old town';
    const burglary = { title: 'Vale Burglary Plan' };
    await plan('a first', planOf('2010-04-01', LIGHT));
    await plan('b next state of it', planOf('2010-05-01', `${LIGHT} and the car park`));
    await plan('c other words under its title', planOf('2010-06-01', TRAIN));
    await plan('d another district', planOf('2010-07-01', LIGHT, { district: 'Wold' }));
    await plan('e another plan', planOf('2010-08-01', VISIT, burglary));
    const nights = planOf('2010-09-01', 'Hand out torches at the taxi rank', { title: 'Vale Nights' });
    await plan('f with a title of theirs', nights, planOf('', 'Paint the underpass by the school'));
    copyFileSync(folder.file('f with a title of theirs.xlsx'), folder.file('g copy.xlsx'));
    written = readdirSync(folder.path).map((name) => name.replace('.xlsx', ''));
    writeFileSync(folder.file('torn.xlsx'), 'no workbook at all');
    const alone = await merge(null, 'alone.xlsx');
    expect(taken).not.toHaveBeenCalled();
    const together = await merge(READS);
    const entries = await Promise.all(taken.mock.results.map(({ value }) => value as Promise<unknown>));
    taken.mockRestore();
    expect(together.returns.map(({ outcome }) => outcome).join()).toBe(
      'first,first,first,first,first,first,unchanged,refused',
    );
    expect(together.returns).toEqual(alone.returns);
    expect(together.workbook.equals(alone.workbook)).toBe(true);
    expect(await stateOf('county.xlsx')).toEqual(await stateOf('alone.xlsx'));
    expect(entries.filter((entry) => entry !== null).length).toBeGreaterThan(0);
    expect(entries).toContain(null);
  });

  test('gives each file its own reading, also where one takes longer than those behind it', async () => {
    const program = folder.file('thread.cjs');
    writeFileSync(program, IN_ITS_OWN_TIME);
    const thread = new AnsweringThread<FileBefore, Before>(program);
    const settings = { config: NO_CONFIG, asAt: '2010-10-01', version: '1' };
    const rest = { path: '', name: '', bytes: new Uint8Array(), asNew: null, settings, folder: '' };
    const read = await Promise.all(['first', 'second', 'third'].map((file) => thread.ask({ file, ...rest })));
    await thread.stop();
    expect(read.map((answer) => answer?.district)).toEqual(['first', 'second', 'third']);
  });
});
