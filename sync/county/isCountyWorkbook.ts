import { readFile } from 'node:fs/promises';
import { Archive, asUtf8, OUR_OWN } from '../xlsx';

/** Sheets of which only a county workbook has so many together: somebody may have renamed or deleted one. */
const SIGNS = ['Actions', 'Returns', 'Conflicts', 'About'];

/** Whether sheets of these names make a county workbook of ours, rather than a return. */
export function areCountySheets(names: readonly string[]): boolean {
  return SIGNS.filter((sign) => names.includes(sign)).length >= SIGNS.length - 1;
}

/** Whether a file is a county workbook of ours, by its sheets' names alone. False for what cannot be read. */
export async function isCountyWorkbook(path: string): Promise<boolean> {
  try {
    const part = new Archive(await readFile(path), OUR_OWN).read('xl/workbook.xml');
    if (part === null) return false;
    const names = asUtf8(part)
      .toString('utf8')
      .matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g);
    return areCountySheets([...names].map(([, name = '']) => name));
  } catch {
    return false;
  }
}
