import { decodeSpan, nameCode, stands, TEXT_CLASSES, TEXT_ENDS, type XmlCursor } from '../xml';
import type { Archive } from '../zip';
import { openPart } from './packageParts';
import { readRichText } from './richText';

const SI = nameCode('si');
const PLAIN = Buffer.from('<si><t>');
const PLAIN_END = Buffer.from('</t></si>');

/** The workbook's table of strings, which cells name by their place in it. */
export function readSharedStrings(archive: Archive, part: string | null): string[] {
  const cursor = part === null ? null : openPart(archive, part);
  const strings: string[] = [];
  while (cursor) {
    readPlainItems(cursor, strings);
    if (!cursor.next()) break;
    if (cursor.code === SI && !cursor.closing) strings.push(readRichText(cursor, SI));
  }
  return strings;
}

/** Reads items as nearly all are written, up to the first that has runs, attributes or spaces in it. */
function readPlainItems(cursor: XmlCursor, into: string[]): void {
  cursor.leave();
  const { bytes, window } = cursor;
  const { length } = bytes;
  let at = cursor.at;
  while (stands(PLAIN, bytes, at)) {
    const start = at + PLAIN.length;
    let end = start;
    let classes = 0;
    for (let kind; end < length && (kind = TEXT_CLASSES[bytes[end]!]!) !== TEXT_ENDS; end++) classes |= kind;
    if (!stands(PLAIN_END, bytes, end)) break;
    into.push(decodeSpan(window, start, end, classes, true));
    at = end + PLAIN_END.length;
  }
  cursor.at = at;
}
