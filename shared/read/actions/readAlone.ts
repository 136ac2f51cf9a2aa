import type { Action, Plan, Remark, Span } from '../../model';
import { readAnnouncement } from '../bands';
import { Ledger } from '../ledger';
import { freshScope } from '../plan/scope';
import type { Line, SheetView } from '../sheet';
import { carriesOn, isUnfinished } from '../text/cut';
import { splitRef } from '../text/ref';
import { ActionBuilder } from './ActionBuilder';
import { speaksForSeveral } from './several/alignment';
import { isBand } from './rows/bandRow';
import { isDitto } from './rows/ditto';
import type { Fields } from './columns/Fields';
import type { Manner } from './several/manner';
import { paragraphsOf } from './several/paragraphs';
import { rowOf, type Row } from './rows/row';
import { readUpdate } from './rows/updates';

/** How the rows of a sheet are read, as the whole of it told. */
export interface RowsKnown {
  readonly fields: Fields;
  readonly manner: Manner;
  /** Whether capitals mark headings here. */
  readonly shouted: boolean;
  readonly period: Span | null;
}

/** The lines of the table next to one, headings passed over; null where there is none. */
export interface Neighbours {
  readonly above: Line | null;
  readonly below: Line | null;
}

export interface ReadAlone {
  readonly action: Action;
  readonly remarks: readonly Remark[];
}

/**
 * The one action that a line of a table gives by itself, as the reader of the whole sheet would give
 * it; null where that may take more than the line: it goes on with the one above, another goes on with
 * it, it says "as above", it holds several actions, or it may be no action at all.
 */
export function readAlone(
  view: SheetView,
  line: Line,
  neighbours: Neighbours,
  known: RowsKnown,
): ReadAlone | null {
  const { fields, manner, period } = known;
  const row = rowOf(line, fields);
  const slot = row.get('action');
  if (!slot || !standsAlone(row, slot.text, known) || isJoined(row, neighbours, known)) return null;
  const ledger = new Ledger();
  const builder = new ActionBuilder(emptyPlan(), freshScope(), { view, ledger, period });
  builder.manner = manner;
  const { paragraphs, headings } = paragraphsOf(slot.text, null);
  const { actions } = builder.build(row, { slot, paragraphs, headings }, null);
  const [action, ...more] = actions;
  return action && more.length === 0 ? { action, remarks: ledger.remarks } : null;
}

/** Fewer cells than this may be a heading, a note or a number on its own. */
const FEWEST = 3;

function standsAlone(row: Row, text: string, { manner, shouted }: RowsKnown): boolean {
  const { slots, above } = row.line;
  if (slots.length < FEWEST || above.length > 0 || isBand(row, shouted)) return false;
  if (slots.some((slot) => slot.lastRow > slot.row || slot.lastColumn > slot.column || isDitto(slot.text)))
    return false;
  if (readAnnouncement(text) !== null) return false;
  const { paragraphs, headings } = paragraphsOf(text, null);
  if (manner.several) return paragraphs.length === 1 && headings.length === 0;
  return paragraphs.length > 0 && speaksForSeveral(row) <= 0;
}

/** Whether the row goes on with the one above, or the one below with it. */
function isJoined(row: Row, { above, below }: Neighbours, known: RowsKnown): boolean {
  const upper = above && rowOf(above, known.fields);
  if (upper && goesOn(upper, row)) return true;
  if (!below) return false;
  const lower = rowOf(below, known.fields);
  if (readUpdate(below)) return true;
  if (!lower.get('action')) return !isBand(lower, known.shouted);
  return goesOn(row, lower);
}

/** Whether the words of one row may be the rest of the sentence of the one above it. */
function goesOn(upper: Row, lower: Row): boolean {
  const [before, next] = [upper.get('action')?.text, lower.get('action')?.text];
  if (before === undefined || next === undefined || lower.get('ref') || splitRef(next)) return false;
  const last = before.split('\n').at(-1)!;
  return isUnfinished(last) || carriesOn(last, next);
}

function emptyPlan(): Plan {
  return {
    id: '',
    title: '',
    period: null,
    aim: null,
    source: null,
    objectives: [],
    sections: [],
    announcements: [],
    actions: [],
    indicators: [],
    places: {},
  };
}
