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
  return heightOf(lines);
}

/** The height in points of a row of so many lines. */
export function heightOf(lines: number): number {
  return Math.min(TALLEST, lines * LINE + MARGIN);
}

/** How many lines text takes in a column of so many digits when broken between words, and within words too long for a line. */
export function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width * LETTERS_PER_DIGIT));
  let lines = 0;
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    lines += paragraphLines(text, from, end, letters);
    from = end + 1;
  }
  return lines;
}

/** The paragraph of a text from one place to another. */
function paragraphLines(text: string, from: number, end: number, width: number): number {
  let lines = 1;
  for (let at = from; end - at > width; lines += 1) {
    const space = text.lastIndexOf(' ', at + width);
    at = space > at ? space + 1 : at + width;
  }
  return lines;
}
