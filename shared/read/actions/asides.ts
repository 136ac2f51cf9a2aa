import { byStretch } from '../../sharing';
import { readLabel } from '../bands';
import { REF } from '../text/ref';
import type { Row } from './row';

const KEY = /^(?:key|legend|notes?|rag key)\b\s*[:–-]?/i;

const NONE: ReadonlySet<Row> = new Set();

/**
 * Rows within a table's lines that are none of it: a key or notes up to the next gap, and single
 * cells set apart below the last full row.
 */
export function asidesIn(rows: readonly Row[]): ReadonlySet<Row> {
  if (!anySingle(rows).includes(true)) return NONE;
  const lastFull = rows.reduce((last, row, index) => (row.line.slots.length >= 2 ? index : last), -1);
  const asides = new Set<Row>();
  let inKey = false;
  rows.forEach((row, index) => {
    const gap = index > 0 && row.line.row > rows[index - 1]!.line.row + 1;
    const [only, ...more] = row.line.slots;
    const single = only !== undefined && more.length === 0;
    if (gap) inKey = false;
    if (single && !row.get('ref') && KEY.test(only.text) && !REF.test(only.text)) inKey = true;
    if (single && index > lastFull && gap && readLabel(only.text)?.label !== 'objective') inKey = true;
    if (inKey) asides.add(row);
  });
  return asides;
}

const anySingle = byStretch((rows: readonly Row[]) => rows.some(({ line }) => line.slots.length === 1));
