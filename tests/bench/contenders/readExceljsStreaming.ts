import ExcelJS from 'exceljs';
import { filesIn } from './filesIn';

async function main(): Promise<void> {
  let cells = 0;
  for (const file of filesIn()) {
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {}))
      for await (const row of sheet) row.eachCell(() => (cells += 1));
  }
  console.log(cells);
}
void main();
