import { setImmediate } from 'node:timers/promises';
import { utils, write } from '@e965/xlsx';
import { readInThread } from '../../sync/source/sheetJsThread';

/** An .xls of one sheet. */
function aPlan(): Buffer {
  const sheet = utils.aoa_to_sheet([['Action'], ['Patrol the market square']]);
  const book = utils.book_new(sheet, 'Plan');
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
}

describe('reading in a thread', () => {
  afterEach(() => jest.restoreAllMocks());

  it('gives up no file for what the rest of the program does meanwhile', async () => {
    let used = 0;
    jest.spyOn(process, 'cpuUsage').mockImplementation(() => ({ user: (used += 3_600_000_000), system: 0 }));
    const reading = readInThread(aPlan(), {});
    // The thread has started when it is asked, and has answered when nobody listens any more.
    await setImmediate();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    expect((await reading).SheetNames).toEqual(['Plan']);
  });
});
