import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that what we build may weigh, in kilobytes. */
const LIMITS = [
  { file: 'dist/program.js', gzipped: false, most: 3804, because: 'the command line must start at once' },
  { file: 'dist/addin/pane.js', gzipped: true, most: 80, because: 'the pane must be usable within a second' },
  { file: 'dist/addin/pane.css', gzipped: true, most: 5, because: 'the pane is not painted without it' },
  // Reader, rules and template: all that understands a plan. It comes while the pane is shown already.
  { file: 'dist/addin/engine.js', gzipped: true, most: 234, because: 'the first check waits for it' },
  { file: 'dist/google/Code.js', gzipped: false, most: 150, because: 'Google loads it at every edit' },
  {
    // It has the engine inside, with what keeps rows from one edit to the next, and what gives them their ids.
    file: 'dist/google/Sidebar.html',
    gzipped: true,
    most: 328,
    because: 'it comes anew whenever the pane is opened',
  },
  { file: 'dist/console/console.js', gzipped: true, most: 90, because: 'the console must open at once' },
  {
    file: 'dist/console/console.css',
    gzipped: true,
    most: 6,
    because: 'the console is not painted without it',
  },
];

let faults = 0;
for (const { file, gzipped, most, because } of LIMITS) {
  const built = path.resolve(import.meta.dirname, '..', file);
  if (!existsSync(built)) {
    console.log(`${file} is not there: run npm run build first`);
    faults++;
    continue;
  }
  const bytes = readFileSync(built);
  const size = Math.ceil((gzipped ? gzipSync(bytes) : bytes).length / 1024);
  const isTooLarge = size > most;
  if (isTooLarge) faults++;
  console.log(
    `${file}: ${size} KB${gzipped ? ' gzipped' : ''} of ${most} KB${isTooLarge ? ` – too large: ${because}` : ''}`,
  );
}
process.exitCode = faults > 0 ? 1 : 0;
