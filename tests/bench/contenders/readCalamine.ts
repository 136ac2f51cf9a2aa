import { readFileSync } from 'node:fs';
import { get_all_rows } from 'xlsx-wasm-node';
import { filesIn } from './filesIn';

let cells = 0;
for (const file of filesIn())
  for (const row of get_all_rows(readFileSync(file)))
    for (const cell of row) if (cell !== undefined) cells += 1;
console.log(cells);
