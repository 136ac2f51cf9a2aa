import * as XLSX from '@e965/xlsx';
import { copyAt, filesIn } from './filesIn';

const all: unknown[][] = [];
for (const file of filesIn()) {
  const workbook = XLSX.readFile(file, { dense: true });
  for (const sheet of Object.values(workbook.Sheets))
    for (const row of XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: false }))
      all.push(row);
}
const copy = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(copy, XLSX.utils.aoa_to_sheet(all, { dense: true }), 'All');
XLSX.writeFile(copy, copyAt(), { compression: true });
console.log(
  all.reduce((sum, row) => sum + row.filter((value) => value !== undefined && value !== '').length, 0),
);
