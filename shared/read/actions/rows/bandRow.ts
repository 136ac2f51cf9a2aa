import { byStretch } from '../../../sharing';
import { isNumberedLabel, labelBeside, readLabel, tellsObjective } from '../../bands';
import { once, type Slot } from '../../sheet';
import { REF, splitRef } from '../../text/ref';
import { beginsWithVerb } from '../../text/verbs';
import type { Row } from './row';

const ONE_WORD = /^[A-Z][a-z]+$/;

/**
 * A band spans columns that its table keeps apart, or stands alone in its line with words that no
 * row of the table begins with. `shouted` says that capitals mark headings in this table.
 */
export function isBand(row: Row, shouted: boolean): boolean {
  const look = lookOf(row);
  return look === 'band' || (look === 'shouted' && shouted);
}

/** Whether a row looks like a band, or does so where capitals mark headings. */
const lookOf = once((row: Row): 'band' | 'shouted' | 'row' => {
  const { columns } = row;
  const { slots } = row.line;
  if (columns.length >= 3 && slots.every((slot) => row.width(slot) >= 2)) return 'band';
  if (isNumberedLabel(row.line) || tellsObjective(row.line) || isAnsweredOver(row)) return 'band';
  const [only] = slots;
  if (slots.length !== 1 || !only) return 'row';
  const { text } = only;
  if (readLabel(text)?.label === 'objective' && !row.get('objective') && !row.get('priority')) return 'band';
  if (row.get('ref') === only) return !REF.test(text) || row.width(only) >= 2 ? 'band' : 'row';
  // the rows begin further in
  if (only.lastColumn < columns[0]!.column.first) return 'band';
  if (row.get('action') !== only || columns.length < 3) return 'row';
  if (only.lastRow > only.row || splitRef(text)?.ref.includes('.')) return 'row';
  if (row.width(only) >= Math.max(2, columns.length * 0.6)) return 'band';
  const names =
    text.length <= 80 &&
    !/[.;]$/.test(text) &&
    !text.includes('\n') &&
    // "Support" alone is a heading, "Support carers" is not
    (ONE_WORD.test(text) || !beginsWithVerb(text.replace(/^\W*\d*[.)]?\s*/, ''))) &&
    /^[A-Z0-9"'(]/.test(text);
  return names ? 'band' : isShouted(text) ? 'shouted' : 'row';
});

/** "Objective lead | Head of Safeguarding": a label, and its answer over columns that the table keeps apart. */
function isAnsweredOver(row: Row): boolean {
  if (row.line.slots.length !== 2 || row.columns.length < 3) return false;
  const [label, answer] = row.line.slots as readonly [Slot, Slot];
  return row.width(answer) >= 2 && labelBeside(label, answer) !== null;
}

/** Whether capitals mark headings here: they do unless the actions themselves are written in them. */
export function capitalsHead(rows: readonly Row[]): boolean {
  let [actions, shouted] = [0, 0];
  for (const own of capitalsIn(rows)) {
    actions += own.actions;
    shouted += own.shouted;
  }
  return shouted <= actions * 0.2;
}

/** How many rows have an action, and how many of those are in capitals. */
const capitalsIn = byStretch((rows: readonly Row[]) => {
  let [actions, shouted] = [0, 0];
  for (const row of rows) {
    const action = row.line.slots.length > 1 ? row.get('action') : null;
    if (!action) continue;
    actions++;
    if (isShouted(action.text)) shouted++;
  }
  return { actions, shouted };
});

function isShouted(text: string): boolean {
  return text.length <= 120 && /[A-Z]{4}/.test(text) && !/[a-z]/.test(text);
}
