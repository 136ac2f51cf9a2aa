/** Crockford's, in lower case: no i, l, o or u, which are taken for others or make words. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Bytes as text, five bits a sign; the last sign is filled up with zeros. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += DIGITS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + DIGITS[(held << (5 - bits)) & 31] : text;
}
