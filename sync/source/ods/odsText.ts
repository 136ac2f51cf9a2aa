import { LONGEST_TEXT } from '../../../shared/grid';
import { UnreadableWorkbook, type XmlCursor } from '../../xlsx';

/** What a cell says, and what is said of it in a note that hangs on it; null for either where there is none. */
export interface OdsText {
  readonly text: string | null;
  readonly note: string | null;
}

/**
 * The text of a cell whose opening tag was just read: its own paragraphs, a line each. Drawings and
 * whatever else hangs on the cell are passed over. Ends behind the cell's closing tag.
 *
 * @throws UnreadableWorkbook where it is longer than that of any cell: repeated spaces are written once.
 */
export function readParagraphs(cursor: XmlCursor, cell: string): OdsText {
  const lines: string[] = [];
  let note: string | null = null;
  let depth = 0;
  while (cursor.next()) {
    if (cursor.closing) {
      if (depth === 0 && cursor.is(cell)) break;
      depth--;
    } else if (depth === 0 && (cursor.is('p') || cursor.is('h'))) {
      lines.push(readParagraph(cursor));
    } else if (depth === 0 && cursor.is(NOTE) && cell !== NOTE) {
      cursor.leave();
      if (!cursor.empty) note = readParagraphs(cursor, NOTE).text;
    } else {
      cursor.leave();
      if (!cursor.empty) depth++;
    }
  }
  return { text: lines.length > 0 ? lines.join('\n') : null, note };
}

const NOTE = 'annotation';

/** Line breaks and tabs of the XML are but a space (ODF 1.2, 6.1.2): those of the text are elements. */
function readParagraph(cursor: XmlCursor): string {
  cursor.leave();
  if (cursor.empty) return '';
  const text = new Paragraph();
  text.addWritten(cursor.text());
  for (let depth = 1; depth > 0 && cursor.next();) {
    if (cursor.closing) {
      depth--;
    } else {
      text.add(special(cursor));
      if (!cursor.empty) depth++;
    }
    if (depth > 0) text.addWritten(cursor.textBehind());
  }
  return text.toString();
}

class Paragraph {
  private readonly pieces: string[] = [];
  private length = 0;
  /** Also at the beginning, where a space says nothing either. */
  private endsInSpace = true;

  add(piece: string): void {
    if (piece === '') return;
    this.length += piece.length;
    if (this.length > LONGEST_TEXT) throw new UnreadableWorkbook('too-large', 'a text of repeated spaces');
    this.pieces.push(piece);
    this.endsInSpace = /\s$/.test(piece);
  }

  /** Text of the XML, in which spaces are one. */
  addWritten(text: string): void {
    const spaced = text.replace(/[ \t\n]+/g, (run) => (/[\t\n]/.test(run) ? ' ' : run));
    this.add(this.endsInSpace ? spaced.replace(/^ /, '') : spaced);
  }

  toString(): string {
    return this.pieces.join('');
  }
}

function special(cursor: XmlCursor): string {
  const attributes = cursor.attributes();
  if (cursor.is('s')) return ' '.repeat(Math.max(1, Math.min(Number(attributes.get('c') ?? 1) || 1, 1000)));
  if (cursor.is('tab')) return '\t';
  return cursor.is('line-break') ? '\n' : '';
}
