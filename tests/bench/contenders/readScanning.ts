import { filesIn } from './filesIn';
import { scanCells } from './scanCells';

/** Unpacks, finds each cell and makes its text a string: the limit for a reader. */
let cells = 0;
let longest = 0;
for (const file of filesIn()) {
  cells += scanCells(file, (bytes, from, to) => {
    longest = Math.max(longest, bytes.toString('latin1', from, to).length);
  });
}
console.log(longest > 0 ? cells : 0);
