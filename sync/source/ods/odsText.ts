import type { XmlCursor } from '../../xlsx';

/**
 * The text of a cell whose opening tag was just read: its own paragraphs, a line each, or null where
 * it has none. Notes, drawings and whatever else hangs on the cell are passed over. Ends behind the
 * cell's closing tag.
 */
export function readParagraphs(cursor: XmlCursor, cell: string): string | null {
  const lines: string[] = [];
  let depth = 0;
  while (cursor.next()) {
    if (cursor.closing) {
      if (depth === 0 && cursor.is(cell)) break;
      depth--;
    } else if (depth === 0 && (cursor.is('p') || cursor.is('h'))) {
      lines.push(readParagraph(cursor));
    } else {
      cursor.leave();
      if (!cursor.empty) depth++;
    }
  }
  return lines.length > 0 ? lines.join('\n') : null;
}

/** Line breaks and tabs of the XML are but a space (ODF 1.2, 6.1.2): those of the text are elements. */
function readParagraph(cursor: XmlCursor): string {
  cursor.leave();
  if (cursor.empty) return '';
  let text = collapse(cursor.text(), '');
  for (let depth = 1; depth > 0 && cursor.next();) {
    if (cursor.closing) {
      depth--;
    } else {
      const added = special(cursor);
      text += added;
      if (!cursor.empty) depth++;
    }
    if (depth > 0) text += collapse(cursor.textBehind(), text);
  }
  return text;
}

function special(cursor: XmlCursor): string {
  const attributes = cursor.attributes();
  if (cursor.is('s')) return ' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, 1000));
  if (cursor.is('tab')) return '\t';
  return cursor.is('line-break') ? '\n' : '';
}

function collapse(text: string, before: string): string {
  const spaced = text.replace(/ *[\t\n][ \t\n]*/g, ' ');
  return before === '' || /\s$/.test(before) ? spaced.replace(/^ /, '') : spaced;
}
