const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What is no text of XML as it stands; nearly no text has any of it. */
const TELLING = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text for an element or attribute of XML 1.0, without what that cannot carry. */
export function xmlText(text: string): string {
  return TELLING.test(text) ? carriable(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!) : text;
}

/**
 * Text for a cell. Excel reads `_x0041_` as an escape for `A`, so text that happens to look like
 * one has its first underscore escaped (ECMA-376 Part 1, 22.9.2.19).
 */
export function cellText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return xmlText(lines.includes('_x') ? lines.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : lines);
}

/** A text's element in a cell, which says so where XML would drop some of its spaces. */
export function textElement(text: string): string {
  const spaced = /^\s|\s$|\n| {2}/.test(text);
  return `<t${spaced ? ' xml:space="preserve"' : ''}>${cellText(text)}</t>`;
}

/** Text without control characters, non-characters and halves of surrogate pairs. */
function carriable(text: string): string {
  let clean = '';
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    const control = code < 32 && code !== 9 && code !== 10 && code !== 13;
    const half = code >= 0xd800 && code <= 0xdfff;
    if (!control && !half && code !== 0xfffe && code !== 0xffff) clean += sign;
  }
  return clean;
}
