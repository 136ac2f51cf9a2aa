import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aFolder } from '../aFolder';
import { delivered } from './delivered';

// The program is built first.
jest.setTimeout(600_000);

const CHECKOUT = path.resolve(__dirname, '../../..');

const folder = aFolder();

/** Does what a build ends with, where the program is. */
function firstMerge(): string {
  const script = path.join(CHECKOUT, '.ci/firstMerge.mjs');
  return execFileSync(process.execPath, [script], { cwd: folder.path, encoding: 'utf8' });
}

beforeEach(async () => {
  await delivered(folder);
  symlinkSync(folder.path, folder.file('dist'));
  symlinkSync(path.join(CHECKOUT, 'examples'), folder.file('examples'));
});

test('A build leaves what V8 makes of the program when it merges, and nothing of the county that it merged', () => {
  expect(firstMerge()).toBe('');
  expect(readdirSync(folder.file('compiled'))).toEqual([
    expect.stringMatching(/^merge-\w+-v[\d.]+-\w+\.bin$/),
  ]);
  expect(readdirSync(folder.path).sort()).toEqual(
    ['compiled', 'dist', 'examples', 'node_modules', 'program.js', 'shirebook.js'].sort(),
  );
});

test('A build is done also where nothing can be merged yet', () => {
  writeFileSync(folder.file('program.js'), 'process.exitCode = 3;');
  expect(firstMerge()).toMatch(/^Nothing was merged yet: .*\n$/);
});
