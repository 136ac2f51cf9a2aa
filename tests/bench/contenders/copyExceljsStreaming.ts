import ExcelJS from 'exceljs';
import { copyAt, filesIn } from './filesIn';

async function main(): Promise<void> {
  const copy = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: copyAt() });
  const into = copy.addWorksheet('All');
  let cells = 0;
  for (const file of filesIn()) {
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {})) {
      for await (const row of sheet) {
        into.addRow(row.values).commit();
        cells += row.actualCellCount;
      }
    }
  }
  await copy.commit();
  console.log(cells);
}
void main();
