import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWorkbookBytes } from '../../../sync/source';
import { filesIn } from './filesIn';

async function main(): Promise<void> {
  let cells = 0;
  for (const file of filesIn()) {
    const { sheets } = await readWorkbookBytes(basename(file), readFileSync(file));
    for (const { rows } of sheets) for (const row of rows) cells += row.cells.length;
  }
  console.log(cells);
}
void main();
