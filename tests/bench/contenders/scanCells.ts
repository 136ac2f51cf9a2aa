import { readFileSync } from 'node:fs';
import { Archive } from '../../../sync/xlsx';

const LESS = 60;
const MORE = 62;
const SPACE = 32;
const C = 99;
const T = 116;
const V = 118;
const ZERO = 48;

/**
 * Finds the cells of a workbook by their bytes and nothing else: no types, styles, references or escapes.
 * Of what a workbook may hold it knows what is in the corpora: texts that stand once in it.
 *
 * @returns how many cells there are
 */
export function scanCells(file: string, onText: (text: string) => void): number {
  const archive = new Archive(readFileSync(file));
  const texts = textsIn(archive.read('xl/sharedStrings.xml')!);
  let cells = 0;
  for (const name of archive.names) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const bytes = archive.read(name)!;
    for (let at = bytes.indexOf('<sheetData'); at < bytes.length; at += 1) {
      if (bytes[at] !== LESS) continue;
      if (bytes[at + 1] === C && bytes[at + 2] === SPACE) cells += 1;
      if (bytes[at + 1] !== V || bytes[at + 2] !== MORE) continue;
      let index = 0;
      for (at += 3; bytes[at] !== LESS; at += 1) index = index * 10 + bytes[at]! - ZERO;
      onText(texts[index]!);
    }
  }
  return cells;
}

function textsIn(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== LESS || bytes[at + 1] !== T) continue;
    if (bytes[at + 2] !== MORE && bytes[at + 2] !== SPACE) continue;
    const from = bytes.indexOf(MORE, at) + 1;
    at = bytes.indexOf(LESS, from);
    texts.push(bytes.toString('latin1', from, at));
  }
  return texts;
}
