import type { Ledger } from '../../ledger';
import type { Slot, Table } from '../../sheet';
import { newDraft, type Draft } from '../settle/draft';
import type { FigureLabel } from './figureLabel';
import type { Footnote } from './footnotes';
import type { IndicatorLayout, PlacedColumn } from './indicatorLayout';
import { nameIn, periodSaid, rowsOf, saidInRows, type LongTable } from './longTable';
import { placeCell } from './placeCell';
import { readCellValue } from '../figures/value';

/** Indicators of a long table, with a row for each measure and period: the rows of one name make one. */
export function draftsEach(
  table: Table,
  layout: IndicatorLayout,
  long: LongTable,
  ledger: Ledger,
  footnotes: readonly Footnote[],
  year: string | null,
): Draft[] {
  const { view, body } = table;
  const rows = rowsOf(table);
  const said = new Map(saidInRows(rows, long).map((each, at) => [rows[at]!, each]));
  const drafts = new Map<string, Draft>();
  let band: string | null = null;
  for (const line of body) {
    if (line.slots.every((slot) => ledger.isTaken(view, slot))) continue;
    const { name, periods } = said.get(line) ?? { name: null, periods: [] };
    const when = periodSaid(periods, year);
    if (!name || !when) {
      const [only] = line.slots;
      const isFootnote = footnotes.some(({ slot }) => slot === only);
      if (only && !isFootnote) band = only.text.replace(/\n/g, ' ');
      ledger.noteLine(view, line, isFootnote ? 'footnote' : 'band');
      continue;
    }
    const key = nameIn(name);
    const draft = drafts.get(key) ?? newDraft(name.text.replace(/\n/g, ' '), [name], line.slots[0]!);
    drafts.set(key, draft);
    ledger.takeAll(view, line.slots);
    for (const slot of line.slots) {
      if (slot === draft.nameSlots[0]) continue;
      if (slot === name || periods.includes(slot)) ledger.note(view, slot, 'heading');
      else placeInRow(draft, slot, placedAt(layout, slot), when, periods);
    }
    draft.objective ??= band;
  }
  return [...drafts.values()];
}

/** A figure is of the row's period; what else is known of a measure may stand in each of its rows. */
function placeInRow(
  draft: Draft,
  slot: Slot,
  placed: PlacedColumn | null,
  when: FigureLabel,
  periods: readonly Slot[],
): void {
  const { column, role, label } = placed ?? { column: null, role: 'note', label: null };
  const isNew = !draft.slots.some((own) => own.column === slot.column && own.text === slot.text);
  if (role === 'figure' && column && !label?.period && label?.kind !== 'baseline') {
    const kind = label?.kind ?? 'actual';
    const read = readCellValue(slot.cell, slot.text, kind);
    const own = { ...when, kind, kindSaid: label?.kindSaid ?? false };
    const headingSlots = [...periods, ...column.slots];
    draft.figures.push({ label: own, heading: `${column.heading} ${when.label}`, slot, read, headingSlots });
  } else if (role === 'note') {
    draft.notes.push([when.label, `${column?.heading ?? ''}:`, slot.text].join(' ').replace(/ :/, ''));
  } else if (placed && isNew) {
    placeCell(draft, slot, placed, null);
  }
  draft.slots.push(slot);
}

function placedAt({ columns }: IndicatorLayout, slot: Slot): PlacedColumn | null {
  return columns.find(({ column: { first, last } }) => slot.column >= first && slot.column <= last) ?? null;
}
