import type { Edit, Finding } from '../finding';
import type { Text } from '../texts';

/** The place of a text on its sheet. */
export function placeOfText({ sheet, cell, ref }: Text): Pick<Finding, 'sheet' | 'cell' | 'ref'> {
  return { sheet, cell, ref };
}

/**
 * Takes words out of a cell, with the label before them and the brackets round them:
 * `Ann Example (tel. 01234 …)` becomes `Ann Example`. Where nothing would be left, only the officer knows what to write.
 */
export function removals({ text, cell }: Text, words: string, title: string): Edit[] {
  const at = text.indexOf(words);
  const before = LABEL.exec(text.slice(Math.max(0, at - LONGEST_LABEL), at))?.[0] ?? '';
  const opens = /[([<]\s*$/.test(before) || /^\s*[([<]/.test(before);
  const after = opens ? (/^\s*[)\]>]/.exec(text.slice(at + words.length))?.[0] ?? '') : '';
  const replace = before + words + after;
  return replace.trim() === text.trim() ? [] : [{ title, cell, replace, by: '' }];
}

/** In characters, with the signs and spaces around it. */
const LONGEST_LABEL = 40;
const LABEL =
  /(?:\s*[,;–-])?\s*[([<]?\s*(?:(?:e-?mail|tel(?:ephone)?|phone|mobile|mob|t|m|e)\b\s*[.:]*\s*(?:no|number)?\s*[.:]*\s*)?$/i;
