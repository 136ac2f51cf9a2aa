import { readFileSync } from 'node:fs';
import { Archive } from '../../../sync/xlsx';
import { filesIn } from './filesIn';

/** Unpacks everything and looks at nothing: nobody who reads these files can be quicker. */
let bytes = 0;
for (const file of filesIn()) {
  const archive = new Archive(readFileSync(file));
  for (const name of archive.names) bytes += archive.read(name)!.length;
}
console.log(bytes > 0 ? '–' : 0);
