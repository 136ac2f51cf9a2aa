import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { zipEntries } from '../../../sync/xlsx';
import { copyAt, filesIn } from './filesIn';
import { scanCells } from './scanCells';

/** Finds the texts of all cells and writes them as rows again, undressed: the limit for one who copies. */
const COLUMNS = 16;
const pieces: string[] = ['<worksheet><sheetData>'];
let cells = 0;
let row = 0;
for (const file of filesIn()) {
  let column = 0;
  scanCells(file, (text) => {
    if (column === 0) pieces.push(`<row r="${(row += 1)}">`);
    const address = `${String.fromCharCode(65 + column)}${row}`;
    pieces.push(`<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`);
    cells += 1;
    column = (column + 1) % COLUMNS;
    if (column === 0) pieces.push('</row>');
  });
}
const xml = Buffer.from(`${pieces.join('')}</sheetData></worksheet>`, 'latin1');
const path = 'xl/worksheets/sheet1.xml';
writeFileSync(
  copyAt(),
  Buffer.concat(
    zipEntries([{ path, deflated: [deflateRawSync(xml, { level: 1 })], size: xml.length, crc: crc32(xml) }])
      .pieces,
  ),
);
console.log(cells);
