import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { aFolder } from '../aFolder';
import { delivered } from './delivered';

// The program is built first.
jest.setTimeout(600_000);

const folder = aFolder();

test('what a command’s help ran is not kept for what the command runs', async () => {
  const program = await delivered(folder);
  execFileSync(process.execPath, [program, 'merge', '--help'], { stdio: 'pipe' });
  expect(readdirSync(folder.file('compiled'))).toEqual([expect.stringMatching(/^help-/)]);
});
