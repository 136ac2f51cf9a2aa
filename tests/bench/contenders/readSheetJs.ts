import * as XLSX from '@e965/xlsx';
import { filesIn } from './filesIn';

let cells = 0;
for (const file of filesIn()) {
  const workbook = XLSX.readFile(file, { dense: true });
  for (const sheet of Object.values(workbook.Sheets))
    for (const row of sheet['!data'] ?? []) for (const cell of row ?? []) if (cell) cells += 1;
}
console.log(cells);
