/** Letters and digits that nobody takes for each other when reading them out. */
const SIGNS = '23456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 6;

/**
 * A short name for something with a long one, for people to type: the same always for the same. FNV-1a
 * (http://www.isthe.com/chongo/tech/comp/fnv/), since it needs to be short and steady, not secret.
 */
export function shortCode(long: string): string {
  let hash = 0x811c9dc5;
  for (const sign of long) {
    hash ^= sign.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  let code = '';
  for (let at = 0; at < LENGTH; at += 1) {
    code += SIGNS.charAt(hash % SIGNS.length);
    hash = Math.floor(hash / SIGNS.length);
  }
  return code;
}
