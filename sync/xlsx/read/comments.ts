import { parseA1, type CellComment } from '../../../shared/grid';
import { nameCode, type XmlCursor } from '../xml';
import type { Archive } from '../zip';
import { openPart, relationshipsOf } from './packageParts';
import { readRichText } from './richText';

const TEXT = nameCode('text');

/** A comment that is a conversation has its words in a part of its own, and beside it this, for programs of before. */
const CONVERSATION = /^\[Threaded comment\]/;

/** The comments and notes on a sheet's cells, as its related parts have them. */
export function readComments(archive: Archive, sheet: string): CellComment[] {
  const parts = relationshipsOf(archive, sheet);
  const of = (type: string, read: (cursor: XmlCursor) => CellComment[]) =>
    parts
      .filter((part) => part.type === type)
      .flatMap(({ part }) => {
        const cursor = openPart(archive, part);
        return cursor ? read(cursor) : [];
      });
  const notes = of('comments', notesIn).filter(({ text }) => !CONVERSATION.test(text));
  return [...notes, ...of('threadedComment', conversationsIn)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

/** Excel puts the name of whoever wrote a note before its words. */
function notesIn(cursor: XmlCursor): CellComment[] {
  const authors: string[] = [];
  const found: CellComment[] = [];
  let ref = '';
  let author = '';
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.is('author')) {
      authors.push(cursor.text().trim());
    } else if (cursor.is('comment')) {
      const attributes = cursor.attributes();
      ref = attributes.get('ref') ?? '';
      author = authors[Number(attributes.get('authorId'))] ?? '';
    } else if (cursor.code === TEXT) {
      const text = readRichText(cursor, TEXT).trim();
      const isSigned = author !== '' && text.startsWith(`${author}:`);
      found.push(...commentAt(ref, isSigned ? text.slice(author.length + 1) : text));
    }
  }
  return found;
}

function conversationsIn(cursor: XmlCursor): CellComment[] {
  const found: CellComment[] = [];
  let ref = '';
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.is('threadedComment')) ref = cursor.attributes().get('ref') ?? '';
    else if (cursor.code === TEXT) found.push(...commentAt(ref, cursor.text()));
  }
  return found;
}

function commentAt(ref: string, words: string): CellComment[] {
  const at = parseA1(ref);
  const text = words.trim();
  return at && text !== '' ? [{ ...at, text }] : [];
}
