/** Letters are narrower than the digits that columns are measured in; a little less than they are, to be safe. */
const LETTERS_PER_DIGIT = 1.08;
/** Of one line, and what a row adds to its lines, in points. */
const LINE = 12.75;
const MARGIN = 2;
/** Excel's tallest row. */
const TALLEST = 409;

/** A row's height in points that shows all its wrapped texts: each in a column of so many characters. */
export function rowHeight(texts: Iterable<readonly [text: string, width: number]>): number {
  let lines = 1;
  for (const [text, width] of texts) lines = Math.max(lines, linesOf(text, width));
  return Math.min(TALLEST, lines * LINE + MARGIN);
}

/** How many lines text takes in a column of so many digits when broken between words, and within words too long for a line. */
export function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width * LETTERS_PER_DIGIT));
  if (text.length <= letters && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, letters), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const after = used === 0 ? word.length : used + 1 + word.length;
    if (after <= width) {
      used = after;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(word.length / width) - 1);
    used = word.length % width || Math.min(word.length, width);
  }
  return lines;
}
