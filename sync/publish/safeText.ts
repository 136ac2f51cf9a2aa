/** The most a cell holds, in UTF-16 units (Excel specifications and limits). */
const LONGEST = 32_767;

/** Text that fits a cell: what is too long is cut, and the cell says so. */
export function safeText(text: string): string {
  if (text.length <= LONGEST) return text;
  const note = ` … [cut here: the text has ${text.length.toLocaleString('en-GB')} characters, a cell holds ${LONGEST.toLocaleString('en-GB')}]`;
  const kept = text.slice(0, LONGEST - note.length);
  // Never half a surrogate pair.
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + note;
}

/** Whether a spreadsheet might take the text for a formula when somebody edits it. */
export function looksLikeFormula(text: string): boolean {
  return text !== '' && FORMULA_STARTS.includes(text.charAt(0));
}
const FORMULA_STARTS = '=+-@\t\r';
