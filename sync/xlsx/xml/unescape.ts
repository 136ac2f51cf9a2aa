const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities and character references resolved. A name nobody declared stays as it stands. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,10})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name as string] ?? whole;
    return character(hex ? Number.parseInt(hex as string, 16) : Number(decimal));
  });
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
