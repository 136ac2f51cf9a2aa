import type { TextWindow } from './textWindow';
import { unescapeCellText, unescapeXml } from './unescape';

/** What a byte of text means for its decoding, by its value. `TEXT_ENDS` is `<`; the others add up. */
export const TEXT_ENDS = 128;
const HAS_ENTITY = 1;
const HAS_WIDE = 2;
const HAS_ESCAPE = 4;

export const TEXT_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x3c) return TEXT_ENDS;
  if (byte === 0x26) return HAS_ENTITY;
  if (byte === 0x5f || byte === 0x0d) return HAS_ESCAPE;
  return byte >= 0x80 ? HAS_WIDE : 0;
});

/**
 * The text of a span without tags.
 *
 * @param classes of all its bytes, or-ed together.
 * @param officeText true where text has Office's own escapes, `_x000D_`, to be resolved.
 */
export function decodeSpan(
  window: TextWindow,
  start: number,
  end: number,
  classes: number,
  officeText: boolean,
): string {
  if (classes === 0) return window.slice(start, end);
  let text = window.bytes.toString('utf8', start, end);
  if (classes === HAS_WIDE) return text;
  if (classes & HAS_ENTITY) text = unescapeXml(text);
  return officeText ? unescapeCellText(text) : text.replace(/\r\n?/g, '\n');
}

/** True where these bytes stand at this place. */
export function stands(literal: Buffer, bytes: Buffer, at: number): boolean {
  for (let i = 0; i < literal.length; i++) if (bytes[at + i] !== literal[i]) return false;
  return true;
}
