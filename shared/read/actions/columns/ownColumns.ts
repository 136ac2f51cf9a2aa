import type { Action, FieldCells, Span } from '../../../model';
import type { FieldColumn } from '../../headings';
import { reworded, type SheetView, type Slot } from '../../sheet';
import { isStatusAlone } from '../../text/vocabulary';
import { addCell } from '../cells';
import { isDitto } from '../rows/ditto';
import { markedState } from './markedState';
import { ratingOf } from './rating';
import type { Row } from '../rows/row';
import { besideTicks } from '../when/ticks';
import { timescaleOf } from '../../text/timescaleOf';

/** Of several columns of a kind the last one filled speaks for today. */
export function latest(row: Row, field: 'rag' | 'status', cells: FieldCells): string | null {
  const marked = markedState(row, field);
  if (marked) {
    addCell(cells, field, marked.slot);
    return marked.name;
  }
  if (field === 'rag') return latestRating(row, cells);
  const last = row.last(field);
  if (!last) return row.covering(field)?.text ?? null;
  addCell(cells, field, last.slot);
  // "as above" in the only column is told with what stands above it
  return row.columnsOf(field).length === 1 && isDitto(last.slot.text) ? null : last.slot.text;
}

function latestRating(row: Row, cells: FieldCells): string | null {
  const rating = ratingOf(row);
  if (!rating) return row.covering('rag')?.text ?? null;
  addCell(cells, 'rag', rating);
  return rating.rag;
}

/** Reports by quarter, and the officer's own columns, under their headings: of each what `share` says is the action's. */
export function addColumns(
  action: Action,
  row: Row,
  view: SheetView,
  share: (slot: Slot) => string | null = textOf,
): void {
  const reports: Report[] = [];
  row.each('progress', ({ column }, slot) => {
    const text = share(slot);
    if (text !== null) reports.push({ heading: column.heading, text, slot });
  });
  addProgress(action, reports, view);
  const rating = ratingOf(row);
  if (rating?.slot && rating.words !== null)
    addSaid(action, { heading: rating.column.column.heading, text: rating.words, slot: rating.slot }, view);
  const [rag, status] = [markedState(row, 'rag'), markedState(row, 'status')];
  const add = (column: FieldColumn, slot: Slot) => {
    if (slot !== rating?.slot && slot !== rag?.slot && slot !== status?.slot)
      addOther(action, column, slot, view);
  };
  row.each('rag', add);
  if (row.columnsOf('status').length > 1)
    for (const { column, slot } of row.all('status').slice(0, -1)) add(column, slot);
  for (const { column, slot } of besideTicks(row)) add(column, slot);
  row.each('other', (column, slot) => {
    const text = share(slot);
    if (text !== null) add(column, text === slot.text ? slot : reworded(slot, text));
  });
}

/** All that a cell says. */
export function textOf({ text }: Slot): string {
  return text;
}

/** What is said beside a colour: how far the action is where it has no status, and else how it goes. */
function addSaid(action: Action, report: Report, view: SheetView): void {
  if (action.status !== null || !isStatusAlone(report.text)) return addProgress(action, [report], view);
  action.status = report.text;
  addCell(action.cells, 'status', report.slot);
}

/**
 * What columns of start and end say besides a day, "Once the board has paid", "Every month", where another
 * column tells the timescale: their words would stand nowhere.
 */
export function addWordsBesideDates(action: Action, row: Row, view: SheetView, period: Span | null): void {
  const addWords = (column: FieldColumn, slot: Slot) => {
    const { cell, text } = slot;
    if (cell.kind === 'date' || action.timescale?.includes(text)) return;
    if (action.milestones.some(({ timescale }) => timescale?.includes(text))) return;
    const { milestones, leftover } = timescaleOf(text, period);
    const areDays = milestones.every(({ label, start, due }) => label === null && (start ?? due) !== null);
    if (milestones.length === 0 || leftover !== null || !areDays) addOther(action, column, slot, view);
  };
  row.each('start', addWords);
  row.each('due', addWords);
}

/** How an action goes, in the words of a cell or a part of them. */
export interface Report {
  readonly heading: string;
  readonly text: string;
  readonly slot: Slot;
}

/** Reports on how the action goes, after those it already has. */
export function addProgress(action: Action, reports: readonly Report[], view: SheetView): void {
  if (reports.length === 0) return;
  const notes = reports.map(({ heading, text, slot }) => ({ heading, text, source: sourceOf(slot, view) }));
  action.progressNotes = action.progressNotes.length === 0 ? notes : [...action.progressNotes, ...notes];
  for (const { slot } of reports) addCell(action.cells, 'progress', slot);
  action.progress = progressText(action);
}

/** A second RAG beside the action's own is kept under its heading. */
export function addRag(action: Action, row: Row, view: SheetView): void {
  const [own, ...more] = row.all('rag');
  if (!own) return;
  addCell(action.cells, 'rag', own.slot);
  if (action.rag === null) action.rag = own.slot.text;
  for (const filled of action.rag === own.slot.text ? more : [own, ...more])
    addOther(action, filled.column, filled.slot, view);
}

/** A cell of the officer's own, under its heading. A new list: one that is pushed to keeps room for many more. */
function addOther(action: Action, { column }: FieldColumn, slot: Slot, view: SheetView): void {
  const own = { heading: column.heading, text: slot.text, source: sourceOf(slot, view) };
  action.other = [...action.other, own];
}

function progressText({ progressNotes }: Action): string {
  if (progressNotes.length === 1) return progressNotes[0]!.text;
  if (progressNotes.every((note) => note.heading === progressNotes[0]!.heading))
    return progressNotes.map((note) => note.text).join('\n');
  return progressNotes.map((note) => `${note.heading}: ${note.text}`).join('\n');
}

function sourceOf(slot: Slot, view: SheetView): { sheet: string; cell: string } {
  return { sheet: view.name, cell: slot.address };
}
