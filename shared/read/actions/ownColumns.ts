import type { Action, FieldCells, Span } from '../../model';
import type { SheetView, Slot } from '../sheet';
import { isStatusAlone } from '../text/vocabulary';
import { addCell } from './cells';
import { markedState } from './markedState';
import { ratingOf } from './rating';
import type { Row } from './row';
import { besideTicks } from './ticks';
import { timescaleOf } from '../text/timescaleOf';

/** Of several columns of a kind the last one filled speaks for today. */
export function latest(row: Row, field: 'rag' | 'status', cells: FieldCells): string | null {
  const marked = markedState(row, field);
  if (marked) {
    addCell(cells, field, marked.slot);
    return marked.name;
  }
  if (field === 'rag') return latestRating(row, cells);
  const last = row.all(field).at(-1);
  if (!last) return row.covering(field)?.text ?? null;
  addCell(cells, field, last.slot);
  return last.slot.text;
}

function latestRating(row: Row, cells: FieldCells): string | null {
  const rating = ratingOf(row);
  if (!rating) return row.covering('rag')?.text ?? null;
  addCell(cells, 'rag', rating);
  return rating.rag;
}

/** Reports by quarter, and the officer's own columns, under their headings. */
export function addColumns(action: Action, row: Row, view: SheetView): void {
  for (const { column, slot } of row.all('progress'))
    addProgress(action, column.column.heading, slot.text, slot, view);
  const rating = ratingOf(row);
  if (rating?.slot && rating.words !== null)
    addSaid(action, rating.column.column.heading, rating.words, rating.slot, view);
  const rags = row.all('rag').filter(({ slot }) => slot !== rating?.slot);
  const statuses = row.all('status');
  const others = [...rags, ...statuses.slice(0, -1), ...besideTicks(row), ...row.all('other')];
  const marks = [markedState(row, 'rag')?.slot, markedState(row, 'status')?.slot];
  for (const { column, slot } of others) {
    if (marks.includes(slot)) continue;
    action.other.push({ heading: column.column.heading, text: slot.text, source: sourceOf(slot, view) });
  }
}

/** What is said beside a colour: how far the action is where it has no status, and else how it goes. */
function addSaid(action: Action, heading: string, words: string, slot: Slot, view: SheetView): void {
  if (action.status !== null || !isStatusAlone(words)) return addProgress(action, heading, words, slot, view);
  action.status = words;
  addCell(action.cells, 'status', slot);
}

/**
 * What columns of start and end say besides a day, "Once the board has paid", where another column tells
 * the timescale: their words would stand nowhere.
 */
export function addWordsBesideDates(action: Action, row: Row, view: SheetView, period: Span | null): void {
  for (const { column, slot } of [...row.all('start'), ...row.all('due')]) {
    if (slot.cell.kind === 'date' || action.timescale?.includes(slot.text)) continue;
    const { milestones, leftover } = timescaleOf(slot.text, period);
    if (milestones.length > 0 && leftover === null && milestones.every(({ label }) => label === null))
      continue;
    action.other.push({ heading: column.column.heading, text: slot.text, source: sourceOf(slot, view) });
  }
}

/** A report on how the action goes, after those it already has. */
export function addProgress(
  action: Action,
  heading: string,
  text: string,
  slot: Slot,
  view: SheetView,
): void {
  action.progressNotes.push({ heading, text, source: sourceOf(slot, view) });
  addCell(action.cells, 'progress', slot);
  action.progress = progressText(action);
}

/** A second RAG beside the action's own is kept under its heading. */
export function addRag(action: Action, row: Row, view: SheetView): void {
  const [own, ...more] = row.all('rag');
  if (!own) return;
  addCell(action.cells, 'rag', own.slot);
  if (action.rag === null) action.rag = own.slot.text;
  for (const { column, slot } of action.rag === own.slot.text ? more : [own, ...more]) {
    action.other.push({ heading: column.column.heading, text: slot.text, source: sourceOf(slot, view) });
  }
}

function progressText({ progressNotes }: Action): string {
  if (progressNotes.every((note) => note.heading === progressNotes[0]!.heading))
    return progressNotes.map((note) => note.text).join('\n');
  return progressNotes.map((note) => `${note.heading}: ${note.text}`).join('\n');
}

function sourceOf(slot: Slot, view: SheetView): { sheet: string; cell: string } {
  return { sheet: view.name, cell: slot.address };
}
