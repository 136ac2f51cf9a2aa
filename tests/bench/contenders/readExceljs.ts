import ExcelJS from 'exceljs';
import { filesIn } from './filesIn';

async function main(): Promise<void> {
  let cells = 0;
  for (const file of filesIn()) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
  }
  console.log(cells);
}
void main();
