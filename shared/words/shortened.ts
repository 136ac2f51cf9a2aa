/** Text short enough for a line: cut at a word, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // A space just behind the cut means that it falls between words.
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > longest / 2 ? space : longest)}…`;
}
