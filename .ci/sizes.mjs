import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that what we build may weigh, in kilobytes. */
const LIMITS = [
  { file: 'dist/shirebook.js', gzipped: false, most: 3000, because: 'the command line must start at once' },
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
