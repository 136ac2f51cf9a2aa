import { readLabel } from '../../bands';
import type { Line } from '../../sheet';

/** So many sentences above a table are a document that the table closes, not the table's captions. */
const DOCUMENT = 5;

/**
 * The captions of a sheet's first table. Above it may stand a document: then its headings, numbered
 * as the document numbers them, say nothing of the plan, and only bands that name themselves do.
 */
export function withoutProse(lines: readonly Line[]): readonly Line[] {
  const sentences = lines.filter(isSentence);
  if (sentences.length < DOCUMENT) return lines;
  const from = lines.indexOf(sentences[sentences.length - 1]!) + 1;
  const numbered = lines.slice(0, from).some(isNumbered);
  const last = lines.slice(from);
  const keep = last.findIndex((line) => !numbered || !isNumbered(line));
  return keep < 0 ? [] : last.slice(keep);
}

function isSentence({ slots }: Line): boolean {
  const [only] = slots;
  if (slots.length !== 1 || !only) return false;
  return (
    /[.!?]["'”’)]?$/.test(only.text) && only.text.split(/\s+/).length >= 6 && readLabel(only.text) === null
  );
}

function isNumbered({ slots }: Line): boolean {
  return slots.length === 1 && /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\S/.test(slots[0]!.text);
}
