import { UnreadableWorkbook } from '../unreadableWorkbook';

/** Openings and endings of what may stand between tags and is none. */
const MARKUP = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/**
 * Behind a comment, a CDATA section or a processing instruction that starts here.
 *
 * @throws UnreadableWorkbook `unsafe-xml` for whatever else begins with `<!`: it declares a document
 *   type, and with it entities, which spreadsheet programs never do.
 */
export function endOfMarkup(bytes: Buffer, start: number): number {
  const begin = bytes.toString('latin1', start, start + 40);
  const found = MARKUP.find(([opening]) => begin.startsWith(opening));
  if (!found) throw new UnreadableWorkbook('unsafe-xml', begin);
  const [opening, ending] = found;
  const end = bytes.indexOf(ending, start + opening.length, 'latin1');
  if (end < 0) throw new UnreadableWorkbook('damaged', `${opening} without an end`);
  return end + ending.length;
}

export function isCdata(bytes: Buffer, at: number): boolean {
  return bytes.toString('latin1', at, at + 9) === '<![CDATA[';
}
