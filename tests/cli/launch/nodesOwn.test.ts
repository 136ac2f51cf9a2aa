import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { aFolder } from '../aFolder';
import { writePlan } from '../planFile';
import { delivered } from './delivered';

// The program is built first.
jest.setTimeout(600_000);

const folder = aFolder();

/** Run before the program: it writes down which of Node's own modules were loaded once V8 was told a setting. */
const WATCH = `
  const { writeFileSync } = require('node:fs');
  const { builtinModules } = require('node:module');
  const v8 = require('node:v8');
  const loaded = () =>
    process.moduleLoadList.map((name) => name.replace('NativeModule ', '')).filter((name) => builtinModules.includes(name));
  const { setFlagsFromString } = v8;
  let before = null;
  v8.setFlagsFromString = (setting) => {
    before ??= loaded();
    setFlagsFromString(setting);
  };
  process.on('exit', () => {
    writeFileSync(process.env.LATE, JSON.stringify(loaded().filter((name) => !before.includes(name))));
  });`;

test('a merge loads Node’s own modules before V8 is told its settings', async () => {
  writeFileSync(folder.file('watch.js'), WATCH);
  const rows = [{ ref: '1.1', action: 'Light the alleys behind the market', when: 'June 2010' }];
  await writePlan(folder.file('vale.xlsx'), {
    district: 'Vale',
    title: 'Vale Safer Streets Plan 2010/11',
    rows,
  });
  const program = await delivered(folder);
  const merge = ['merge', folder.file('vale.xlsx'), '--out', folder.file('county.xlsx')];
  execFileSync(process.execPath, ['-r', folder.file('watch.js'), program, ...merge], {
    env: { ...process.env, LATE: folder.file('late.json') },
    stdio: 'pipe',
  });
  expect(JSON.parse(readFileSync(folder.file('late.json'), 'utf8'))).toEqual([]);
});
