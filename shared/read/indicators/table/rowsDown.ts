import type { Ledger } from '../../ledger';
import { slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { columnMeaning } from './columnRole';
import { newDraft, type Draft } from '../settle/draft';
import { readFigureLabel, type FigureLabel } from './figureLabel';
import type { Footnote } from './footnotes';
import { isProperty, type IndicatorLayout } from './indicatorLayout';
import { placeCell } from './placeCell';
import { readCellValue } from '../figures/value';

/** Indicators of a table with a row a period: each measure is a column. */
export function draftsDown(
  table: Table,
  layout: IndicatorLayout,
  ledger: Ledger,
  footnotes: readonly Footnote[],
  year: string | null,
): Draft[] {
  const { view, body } = table;
  const measures = layout.columns.filter(({ role }) => role === 'figure');
  const kinds = measures.map(({ column }) => kindOfMeasure(column.heading));
  const byName = new Map<string, Draft>();
  const draftOf = measures.map(({ column }, at) => {
    const name = kinds[at]!.name;
    const first = column.slots.at(-1) ?? slotsUnder(body, column)[0]!;
    const draft = byName.get(name) ?? newDraft(name, name === column.heading ? [...column.slots] : [], first);
    byName.set(name, draft);
    return draft;
  });
  const drafts = [...byName.values()];
  const draftAt = (slot: Slot) => draftOf[measures.findIndex(({ column }) => covers(column, slot))] ?? null;
  let above: string | null = null;

  for (const line of body) {
    if (line.slots.every((slot) => ledger.isTaken(view, slot))) continue;
    const only = line.slots.length === 1 ? line.slots[0]! : null;
    if (only && footnotes.some(({ slot }) => slot === only)) {
      ledger.note(view, only, 'footnote');
      continue;
    }
    const { label, slots, outer } = labelOf(line, layout.periodColumns, above, year);
    above = outer;
    const [property] = slots;
    if (property && slots.length === 1 && isProperty(property.text)) {
      ledger.note(view, property, 'heading');
      placeProperty(property, line, draftAt);
      ledger.takeAll(
        view,
        line.slots.filter((slot) => draftAt(slot)),
      );
      ledger.noteLine(view, line, 'note');
      continue;
    }
    if (!label) {
      ledger.noteLine(view, line, only ? 'band' : 'note');
      continue;
    }
    for (const slot of slots) ledger.note(view, slot, 'heading');
    ledger.takeAll(view, line.slots);
    for (const slot of line.slots) {
      if (slots.includes(slot)) continue;
      const draft = draftAt(slot);
      if (!draft) {
        const beside = layout.columns.find(({ column }) => covers(column, slot));
        const words = [label.label, beside?.column.heading ?? ''].filter((part) => part !== '').join(' ');
        drafts[0]?.notes.push(`${words}: ${slot.text}`);
        if (drafts.length === 0) ledger.note(view, slot, 'note');
        continue;
      }
      draft.slots.push(slot);
      const own = kinds[measures.findIndex(({ column }) => covers(column, slot))]?.kind ?? null;
      const kind = label.kind === 'actual' ? (own ?? label.kind) : label.kind;
      const read = readCellValue(slot.cell, slot.text, kind);
      draft.figures.push({
        label: { ...label, kind },
        heading: label.label,
        slot,
        read,
        headingSlots: slots,
      });
    }
  }
  return drafts;
}

/** A row of units, of leads, of sources: a word of each measure, placed as a column so headed would be. */
function placeProperty(property: Slot, line: Line, draftAt: (slot: Slot) => Draft | null): void {
  const heading = property.text;
  const role = columnMeaning(heading, null)?.role ?? 'note';
  const { column, lastColumn } = property;
  const placed = { first: column, last: lastColumn, heading, parts: [heading], slots: [property] };
  for (const slot of line.slots) {
    const draft = slot === property ? null : draftAt(slot);
    if (!draft) continue;
    draft.slots.push(slot);
    placeCell(draft, slot, { column: placed, role, label: null }, null);
  }
}

function covers({ first, last }: Column, { column }: Slot): boolean {
  return column >= first && column <= last;
}

/** `Break-ins target` and `Break-ins actual` are one measure; so are a bare `Target` and `Actual`. */
function kindOfMeasure(heading: string): { name: string; kind: FigureLabel['kind'] | null } {
  const label = readFigureLabel(heading);
  const told =
    label?.kindSaid &&
    !label.period &&
    (label.kind !== 'actual' || /^actuals?$|actuals?$|out-?turn$/i.test(heading));
  return told ? { name: label.rest, kind: label.kind } : { name: heading, kind: null };
}

/** The period of a row, from one column or from a year and its quarter in two. */
function labelOf(
  line: Line,
  columns: readonly Column[],
  above: string | null,
  year: string | null,
): { label: FigureLabel | null; slots: Slot[]; outer: string | null } {
  const slots = columns.map((column) => slotIn(line, column));
  const outer = columns.length > 1 ? (slots[0]?.text ?? above) : null;
  const words =
    columns.length > 1 ? [outer, slots[1]?.text].filter(Boolean).join(' ') : (slots[0]?.text ?? '');
  return { label: readFigureLabel(words, year), slots: slots.filter((slot) => slot !== null), outer };
}

function slotsUnder(body: readonly Line[], column: Column): Slot[] {
  return body.flatMap((line) => slotIn(line, column) ?? []);
}
