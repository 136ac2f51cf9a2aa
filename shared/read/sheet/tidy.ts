/** What Word draws as a bullet in a font of symbols, which no other font knows. */
const SYMBOL_BULLET = /^[\uf020-\uf0ff]\s*(?=\S)/;

/** Spaces of every kind to one space, blank lines and spaces at line ends away; line breaks stay. */
export function tidy(text: string): string {
  if (!/[\s\u00a0\u200b\ufeff]{2}|[^\S ]|\u00a0|\u200b|\ufeff|^\s|\s$|[\uf020-\uf0ff]/.test(text))
    return text;
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/[^\S\n]+/g, ' ')
        .trim()
        .replace(SYMBOL_BULLET, '• '),
    )
    .filter((line) => line !== '')
    .join('\n');
}
