import { nameCode, type XmlCursor } from '../xml';

const T = nameCode('t');
const R_PH = nameCode('rPh');

/**
 * The text of a string item (`<si>`, `<is>`) whose opening tag was just read: rich runs joined,
 * phonetic runs (how a name is spoken) left out. Ends behind the closing tag.
 */
export function readRichText(cursor: XmlCursor, container: number): string {
  cursor.leave();
  if (cursor.empty) return '';
  let text = '';
  let phonetic = false;
  while (cursor.next()) {
    const { code, closing } = cursor;
    if (closing && code === container) break;
    if (code === R_PH) {
      cursor.leave();
      phonetic = !closing && !cursor.empty;
    } else if (code === T && !closing && !phonetic) {
      text += cursor.text();
    }
  }
  return text;
}
