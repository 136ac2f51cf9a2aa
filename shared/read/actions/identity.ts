import { printOf } from '../../print';

/** A short name for a text that is the same at every reading: the print of its words. */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return printOf(words.trim()).padStart(7, '0');
}
