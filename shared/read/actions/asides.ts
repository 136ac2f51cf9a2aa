import { byStretch } from '../../sharing';
import { readLabel } from '../bands';
import type { Slot } from '../sheet';
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
  let lastFull = rows.length - 1;
  while (lastFull >= 0 && rows[lastFull]!.line.slots.length < 2) lastFull--;
  // a table of one column has no full rows: nothing but a heading tells what else stands in it
  if (rows[0]!.columns.length < 2) lastFull = rows.length - 1;
  const asides = new Set<Row>();
  let inKey = false;
  // where nothing is headed as a key, only what stands below the last full row can be one
  for (let index = anyKey(rows).includes(true) ? 0 : lastFull + 1; index < rows.length; index++) {
    const row = rows[index]!;
    const gap = index > 0 && row.line.row > rows[index - 1]!.line.row + 1;
    const only = single(row);
    if (gap) inKey = false;
    if (headsKey(row)) inKey = true;
    if (only && index > lastFull && gap && readLabel(only.text)?.label !== 'objective') inKey = true;
    if (inKey) asides.add(row);
  }
  return asides;
}

function single({ line: { slots } }: Row): Slot | null {
  return slots.length === 1 ? slots[0]! : null;
}

function headsKey(row: Row): boolean {
  const only = single(row);
  return only !== null && !row.get('ref') && KEY.test(only.text) && !REF.test(only.text);
}

const anyKey = byStretch((rows: readonly Row[]) => rows.some(headsKey));

const anySingle = byStretch((rows: readonly Row[]) => rows.some(({ line }) => line.slots.length === 1));
