import { existsSync, readFileSync } from 'node:fs';
import { NO_CONFIG } from '../../../sync/config';
import type { Before, FileBefore } from '../../../sync/county/incoming/ahead/readBefore';
import { AnsweringThread } from '../../../sync/county/thread';
import { aFolder } from '../aFolder';
import { writePlan } from '../planFile';
import { delivered } from './delivered';

// The program is built first.
jest.setTimeout(600_000);

const folder = aFolder();

test('the program reads as a thread of what starts it, and a thread keeps nothing of what V8 made of it', async () => {
  const thread = new AnsweringThread<FileBefore, Before>(await delivered(folder));
  const rows = [{ ref: '1.1', action: 'Light the alleys behind the market', when: 'June 2010' }];
  await writePlan(folder.file('vale.xlsx'), {
    district: 'Vale',
    title: 'Vale Safer Streets Plan 2010/11',
    rows,
  });
  const answer = await thread.ask({
    path: folder.file('vale.xlsx'),
    file: 'vale.xlsx',
    name: 'vale',
    bytes: readFileSync(folder.file('vale.xlsx')),
    asNew: { hash: '1', on: '2010-07-01' },
    settings: { config: NO_CONFIG, asAt: '2010-10-01', version: '1' },
    folder: folder.path,
  });
  await thread.stop();
  expect(answer?.first?.gist).toMatchObject({ id: 'vale/vale-safer-streets-plan-2010-11', revision: 1 });
  expect(existsSync(folder.file('compiled'))).toBe(false);
});
