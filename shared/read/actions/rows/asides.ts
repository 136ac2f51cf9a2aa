import { byStretch } from '../../../sharing';
import { readLabel } from '../../bands';
import type { Field } from '../../headings';
import type { Slot } from '../../sheet';
import { REF } from '../../text/ref';
import type { Row } from './row';

const KEY = /^(?:key|legend|notes?|rag key)\b\s*[:–-]?/i;
const NOTE = /^note/i;
/** In characters: what heads rows is short. */
const LONGEST_BAND = 60;

const NONE: ReadonlySet<Row> = new Set();

/**
 * Rows within a table's lines that are none of it: a key or notes up to the next gap, and single
 * cells set apart below the last full row. A note ends, too, where a row says what is to be done and
 * who does it or when.
 */
export function asidesIn(rows: readonly Row[]): ReadonlySet<Row> {
  if (!anySingle(rows).includes(true)) return NONE;
  let lastFull = rows.length - 1;
  while (lastFull >= 0 && rows[lastFull]!.line.slots.length < 2) lastFull--;
  // a table of one column has no full rows: nothing but a heading tells what else stands in it
  if (rows[0]!.columns.length < 2) lastFull = rows.length - 1;
  const asides = new Set<Row>();
  let inKey = false;
  let inNote = false;
  // where nothing is headed as a key, only what stands below the last full row can be one
  for (let index = anyKey(rows).includes(true) ? 0 : lastFull + 1; index < rows.length; index++) {
    const row = rows[index]!;
    const gap = index > 0 && row.line.row > rows[index - 1]!.line.row + 1;
    const only = single(row);
    if (gap) inKey = false;
    if (headsKey(row)) {
      inKey = true;
      inNote = NOTE.test(row.line.slots[0]!.text);
    }
    if (inKey && inNote && isAnswered(row)) {
      inKey = false;
      const above = rows[index - 1]!;
      if (headsRows(above)) asides.delete(above);
    }
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

function isAnswered(row: Row): boolean {
  const has = (field: Field) => row.get(field) !== null;
  return has('action') && ANSWERS.some(has);
}

const ANSWERS: readonly Field[] = ['lead', 'person', 'organisation', 'timescale', 'due'];

/** A few words right above a row that are no note themselves. */
function headsRows(row: Row): boolean {
  const only = single(row);
  return only !== null && !headsKey(row) && only.text.length <= LONGEST_BAND && !/[.;]$/.test(only.text);
}

const anyKey = byStretch((rows: readonly Row[]) => rows.some(headsKey));

const anySingle = byStretch((rows: readonly Row[]) => rows.some(({ line }) => line.slots.length === 1));
