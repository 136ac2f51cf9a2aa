/** A short name for a text that is the same at every reading: FNV-1a over its words, in base 36. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

/** An id unlike those already taken: `2.1`, then `2.1~2`. */
export function uniqueId(wanted: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  for (let copy = 2; ; copy++) {
    const id = `${wanted}~${copy}`;
    if (!taken.has(id)) return id;
  }
}
