import { printOf } from '../../print';

/** A short name for a text that is the same at every reading: the print of its words. */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return printOf(words.trim()).padStart(7, '0');
}

/** An id unlike those already taken: `2.1`, then `2.1~2`. */
export function uniqueId(wanted: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  for (let copy = 2; ; copy++) {
    const id = `${wanted}~${copy}`;
    if (!taken.has(id)) return id;
  }
}
