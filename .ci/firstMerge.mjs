import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// What V8 makes of the program as a command runs for the first time is kept beside it (`CompiledProgram`), and
// spares a small merge a fifth of its work. Merged here once, the example spares it the county's own first merge.
const folder = mkdtempSync(path.join(tmpdir(), 'shirebook-'));
try {
  const out = path.join(folder, 'county.xlsx');
  const { status } = spawnSync(process.execPath, [
    'dist/shirebook.js',
    'merge',
    'examples/county',
    '--out',
    out,
  ]);
  // as where packages have not been compiled yet
  if (status === null || status > 1)
    console.log('Nothing was merged yet: the first merge will take a little longer.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
