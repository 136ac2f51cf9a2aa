import ExcelJS from 'exceljs';
import { copyAt, filesIn } from './filesIn';

async function main(): Promise<void> {
  const copy = new ExcelJS.Workbook();
  const into = copy.addWorksheet('All');
  let cells = 0;
  for (const file of filesIn()) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => {
        into.addRow(row.values);
        cells += row.actualCellCount;
      }),
    );
  }
  await copy.xlsx.writeFile(copyAt());
  console.log(cells);
}
void main();
