import { readFileSync } from 'node:fs';
import { Archive } from '../../../sync/xlsx';

const LESS = 60;
const C = 99;
const T = 116;
const SLASH = 47;

/**
 * Finds the cells of a workbook by their bytes and nothing else: no types, styles, references or escapes.
 * It reads what our own writer writes, which is what the corpora are made of.
 */
export function scanCells(file: string, onText: (bytes: Buffer, from: number, to: number) => void): number {
  const archive = new Archive(readFileSync(file));
  let cells = 0;
  for (const name of archive.names) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const bytes = archive.read(name)!;
    for (let at = bytes.indexOf('<sheetData'); at < bytes.length; at += 1) {
      if (bytes[at] !== LESS) continue;
      if (bytes[at + 1] === C && bytes[at + 2] === 32) cells += 1;
      if (bytes[at + 1] !== T || (bytes[at + 2] !== 62 && bytes[at + 2] !== 32)) continue;
      const from = bytes.indexOf(62, at) + 1;
      at = from;
      while (bytes[at] !== LESS || bytes[at + 1] !== SLASH) at += 1;
      onText(bytes, from, at);
    }
  }
  return cells;
}
