import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exampleBytes } from './exampleBytes';
import { exampleReturns } from './plans';

/** Writes the example county's returns anew: `npx tsx examples/make.ts`. */
const folder = path.join(__dirname, 'county');
mkdirSync(folder, { recursive: true });
for (const example of exampleReturns) {
  writeFileSync(path.join(folder, example.file), exampleBytes(example));
  process.stdout.write(`examples/county/${example.file}\n`);
}
