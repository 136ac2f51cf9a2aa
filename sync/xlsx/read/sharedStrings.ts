import type { Archive } from '../zip';
import { nameCode } from '../xml';
import { openPart } from './packageParts';
import { readRichText } from './richText';

const SI = nameCode('si');

/** The workbook's table of strings, which cells name by their place in it. */
export function readSharedStrings(archive: Archive, part: string | null): string[] {
  const cursor = part === null ? null : openPart(archive, part);
  const strings: string[] = [];
  while (cursor?.next()) {
    if (cursor.code === SI && !cursor.closing) strings.push(readRichText(cursor, SI));
  }
  return strings;
}
