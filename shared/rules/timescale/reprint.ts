import { printTimescale, readTimescale } from '../../time';
import type { Edit } from '../finding';

/** A timescale of one date in words that leave no doubt: `06/04` as `June 2004`. Null where it has not just one. */
export function reprinted(words: string): string | null {
  const { milestones, leftover } = readTimescale(words);
  const [only] = milestones;
  if (!only || milestones.length > 1 || leftover !== null || only.label !== null) return null;
  if (only.due === null && only.start === null) return null;
  const plain = printTimescale(only);
  return plain === '' || plain.toLowerCase() === words.trim().toLowerCase() ? null : plain;
}

/** The fix that writes a timescale in words that leave no doubt. */
export function reprintEdits(words: string, cell: string): Edit[] {
  const plain = reprinted(words);
  return plain === null ? [] : [{ title: `Write “${plain}”`, cell, replace: words, by: plain }];
}
