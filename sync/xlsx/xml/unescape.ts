/** From the first sign to the last: `&#4294967295;` */
const LONGEST = 12;

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Entities and character references resolved. A name nobody declared stays as it stands. */
export function unescapeXml(text: string): string {
  let plain = '';
  let from = 0;
  let end = -1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    // each is looked for once, however many of the other there are
    if (end < at) end = text.indexOf(';', at);
    if (end < 0) break;
    if (end - at > LONGEST) continue;
    const meant = reference(text.slice(at + 1, end));
    if (meant === null) continue;
    plain += text.slice(from, at) + meant;
    from = end + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

const HEXADECIMAL = /^#x[0-9a-f]{1,8}$/i;
const DECIMAL = /^#\d{1,10}$/;

/** What stands for `#x41`, `#65` or `amp`; null where nothing does. */
function reference(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  if (DECIMAL.test(name)) return character(Number(name.slice(1)));
  return HEXADECIMAL.test(name) ? character(Number.parseInt(name.slice(2), 16)) : null;
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Text of a cell as Office stores it: `_x000D_` is a character that XML cannot hold, `_x005F_` an
 * underscore that would otherwise begin one (ECMA-376 part 1, 22.9.2.19). Every line break becomes `\n`.
 */
export function unescapeCellText(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
