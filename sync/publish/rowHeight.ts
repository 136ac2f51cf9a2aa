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
  if (text.length <= letters && !text.includes('\n')) return 1;
  let lines = 0;
  for (let from = 0; from <= text.length;) {
    const end = endAt(text, '\n', from, text.length);
    lines += paragraphLines(text, from, end, letters);
    from = end + 1;
  }
  return lines;
}

/** The paragraph of a text from one place to another. */
function paragraphLines(text: string, from: number, end: number, width: number): number {
  if (end - from <= width) return 1;
  let lines = 1;
  let used = 0;
  for (let at = from; at <= end;) {
    const next = endAt(text, ' ', at, end);
    const length = next - at;
    at = next + 1;
    const after = used === 0 ? length : used + 1 + length;
    if (after <= width) {
      used = after;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length % width || Math.min(length, width);
  }
  return lines;
}

/** Where a sign stands next, and `end` where it does not before that. */
function endAt(text: string, sign: string, from: number, end: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 || at > end ? end : at;
}
