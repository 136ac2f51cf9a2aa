/** `1 error`, `3 errors`, `1,204 errors`. */
export function counted(count: number, one: string, several: string = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Months since the year 0, counted at a month's end, as that month: `24051` is `Mar 2004`. */
export function monthName(at: number): string {
  const month = Math.round(at) - 1;
  return `${MONTHS[((month % 12) + 12) % 12]!} ${Math.floor(month / 12)}`;
}

/** Text short enough for a line of the pane: cut at a word, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // A space just behind the cut means that it falls between words.
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > longest / 2 ? space : longest)}…`;
}
