import { readLabel } from '../bands';
import type { FieldColumn } from '../headings';
import { REF, splitRef } from '../text/ref';
import { beginsWithVerb } from '../text/verbs';
import type { Row } from './row';

/**
 * A band spans columns that its table keeps apart, or stands alone in its line with words that no
 * row of the table begins with. `shouted` says that capitals mark headings in this table.
 */
export function isBand(row: Row, columns: readonly FieldColumn[], shouted: boolean): boolean {
  const { slots } = row.line;
  if (columns.length >= 3 && slots.every((slot) => row.width(slot) >= 2)) return true;
  const [only] = slots;
  if (slots.length !== 1 || !only) return false;
  const { text } = only;
  if (readLabel(text)?.label === 'objective' && !row.get('objective') && !row.get('priority')) return true;
  if (row.get('ref') === only) return !REF.test(text) || row.width(only) >= 2;
  if (row.get('action') !== only || columns.length < 3) return false;
  if (only.lastRow > only.row || splitRef(text)?.ref.includes('.')) return false;
  if (row.width(only) >= Math.max(2, columns.length * 0.6)) return true;
  if (shouted && isShouted(text)) return true;
  return (
    text.length <= 80 &&
    !/[.;]$/.test(text) &&
    !text.includes('\n') &&
    !beginsWithVerb(text.replace(/^\W*\d*[.)]?\s*/, '')) &&
    /^[A-Z0-9"'(]/.test(text)
  );
}

/** Whether capitals mark headings here: they do unless the actions themselves are written in them. */
export function capitalsHead(rows: readonly Row[]): boolean {
  const actions = rows.filter((row) => row.get('action') && row.line.slots.length > 1);
  return actions.filter((row) => isShouted(row.get('action')!.text)).length <= actions.length * 0.2;
}

function isShouted(text: string): boolean {
  return text.length <= 120 && /[A-Z]{4}/.test(text) && !/[a-z]/.test(text);
}
