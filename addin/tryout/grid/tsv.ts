/** A block as programs put it on the clipboard: tabs between cells, and quotes round what holds either. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of a block from the clipboard. A last line break ends the last row, it begins no other. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  const body = text.replace(/(?:\r\n|\n|\r)$/u, '');
  for (const [, inQuotes, plain, end] of body.matchAll(pattern)) {
    rows
      .at(-1)!
      .push(inQuotes === undefined ? (plain ?? '') : inQuotes.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
