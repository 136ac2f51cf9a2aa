import { a1 } from '../../../grid';
import { isTotal } from '../../bands';
import type { Ledger } from '../../ledger';
import type { Column, Line, Slot, Table } from '../../sheet';
import { bareTotals } from './bareTotals';
import { newDraft, type Draft } from '../settle/draft';
import type { Footnote } from './footnotes';
import { ROW_KIND, type IndicatorLayout } from './indicatorLayout';
import { partsIn } from './parts';
import { placeCell } from './placeCell';
import { isBandLine, isFigure } from './tableCells';

/** Indicators of a table with a row a measure. Several rows may make one: its target, its actual. */
export function draftsAcross(
  whole: Table,
  layout: IndicatorLayout,
  ledger: Ledger,
  footnotes: readonly Footnote[],
): Draft[] {
  const { view, columns } = whole;
  const totals = bareTotals(whole.body);
  const body = whole.body.filter((line) => !totals.includes(line) && !addsUp(line, layout));
  for (const line of whole.body) if (!body.includes(line)) ledger.noteLine(view, line, 'page');
  const parts = partsIn({ ...whole, body }, layout);
  const drafts: Draft[] = [];
  let band: string | null = null;
  let objective: string | null = null;

  for (const line of body) {
    if (line.slots.every((slot) => ledger.isTaken(view, slot))) continue;
    const only = line.slots.length === 1 ? line.slots[0]! : null;
    if (only && footnotes.some(({ slot }) => slot === only)) {
      ledger.note(view, only, 'footnote');
      continue;
    }
    const under = drafts.at(-1);
    if (only && under && isRemark(only)) {
      ledger.take(view, only);
      under.notes.push(only.text);
      under.slots.push(only);
      continue;
    }
    if (only && isBand(only, line, layout, columns)) {
      band = only.text.replace(/\n/g, ' ');
      objective = null;
      ledger.note(view, only, 'band');
      continue;
    }
    const last: Draft | null = drafts.at(-1) ?? null;
    const name = nameOf(line, layout);
    const kindSlot = layout.kindColumn ? slotAt(line, layout.kindColumn) : null;
    const rowKind = kindSlot?.text ?? name.kind;
    const part = parts.get(line) ?? null;
    const carriesOn =
      part === null &&
      last !== null &&
      ((name.text === '' && (rowKind !== null || !standsApart(line, last))) ||
        (name.kind !== null && name.bare === last.name.toLowerCase()));
    if (carriesOn && only && !isFigure(only) && !kindSlot) {
      ledger.take(view, only);
      last.notes.push(only.text);
      last.slots.push(only);
      continue;
    }
    const names = part?.isPlace && part.slot ? [...name.slots, part.slot] : name.slots;
    const shown = part?.name ?? (name.kind ? name.shown : name.text);
    const draft = carriesOn ? last : newDraft(shown, names, line.slots[0]!);
    if (!carriesOn) drafts.push(draft);
    if (carriesOn) for (const slot of name.slots) ledger.note(view, slot, 'heading');
    if (kindSlot) ledger.note(view, kindSlot, 'heading');
    fill(draft, line, layout, rowKind, kindSlot, names);
    ledger.takeAll(view, line.slots);
    draft.slots.push(...line.slots.filter((slot) => slot !== kindSlot && !draft.nameSlots.includes(slot)));
    objective = draft.objective ?? objective;
    draft.objective ??= objective ?? band;
  }
  return drafts;
}

/** Figures where the indicator above has its own are another’s, whose name is missing. */
function standsApart(line: Line, { slots }: Draft): boolean {
  const figures = line.slots.filter(isFigure);
  const met = figures.filter(({ column }) => slots.some((slot) => slot.column === column && isFigure(slot)));
  return met.length > 1;
}

function fill(
  draft: Draft,
  line: Line,
  layout: IndicatorLayout,
  rowKind: string | null,
  kindSlot: Slot | null,
  names: readonly Slot[],
): void {
  for (const slot of line.slots) {
    if (slot === kindSlot || names.includes(slot)) continue;
    const placed = layout.columns.find(
      ({ column }) => slot.column >= column.first && slot.column <= column.last,
    );
    if (!placed) {
      draft.notes.push(slot.text);
      continue;
    }
    placeCell(draft, slot, placed, rowKind);
  }
  draft.blankBaseline ??= blankBaselineOf(line, layout);
}

function blankBaselineOf(line: Line, layout: IndicatorLayout): Draft['blankBaseline'] {
  for (const { column, role, label } of layout.columns) {
    if (role !== 'figure' || label?.kind !== 'baseline' || !label.period) continue;
    return slotAt(line, column) ? null : { period: label.period.label, cell: a1(line.row, column.first) };
  }
  return null;
}

/** In characters: what goes on for longer is no name with its kind behind it. */
const LONGEST_NAME = 300;
/** "Shed break-ins (Target)", "Shed break-ins - actual", or the kind alone. */
const NAME_AND_KIND = /^(.*?)[\s:(–-]*\b(targets?|actuals?|baseline|out-?turn|performance|rag|variance)\)?$/i;

function nameOf(line: Line, layout: IndicatorLayout) {
  const names = layout.columns
    .filter(({ role }) => role === 'name')
    .map(({ column }) => slotAt(line, column));
  const slot = names.find((one) => one !== null) ?? null;
  const text = slot?.text.replace(/\n/g, ' ') ?? '';
  const split = text.length > LONGEST_NAME ? null : NAME_AND_KIND.exec(text);
  const kind = split ? split[2]! : null;
  const shown = split?.[1]?.trim() || text;
  return {
    text: kind !== null && ROW_KIND.test(text) ? '' : text,
    shown,
    bare: shown.toLowerCase(),
    kind: layout.kindColumn ? null : kind,
    slots: slot ? [slot] : [],
  };
}

/** Sums of the rows above under "Total", which is nobody's name. */
function addsUp(line: Line, layout: IndicatorLayout): boolean {
  return line.slots.length > 1 && isTotal(line.slots[0]!.text) && nameOf(line, layout).text === '';
}

/** A row of words under an indicator's: a comment by its label, or sentences. */
function isRemark({ cell, text }: Slot): boolean {
  if (cell.kind !== 'text') return false;
  const labelled =
    /^(?:comment(?:s|ary)?|narrative|remarks?|notes?|updates?|explanation|progress|reasons?|action taken|data note)\b[^:]{0,30}[:–—]/i;
  return labelled.test(text) || (/[.!]$/.test(text) && text.split(/\s+/).length >= 6);
}

/** A cell alone in its row that groups the rows below it, rather than an indicator without figures. */
function isBand(slot: Slot, line: Line, layout: IndicatorLayout, columns: readonly Column[]): boolean {
  if (isFigure(slot)) return false;
  if (isBandLine(line, columns)) return true;
  const placed = layout.columns.find(
    ({ column }) => slot.column >= column.first && slot.column <= column.last,
  );
  const leading = placed === undefined || layout.columns.indexOf(placed) === 0 || placed.role === 'name';
  const measured =
    /^(?:%|no\.? of|number of|percentage|proportion|rate of|total|average|people|incidents of)/i.test(
      slot.text,
    );
  // several words in running case, where measures are named, are a measure still without figures
  const named = placed?.role === 'name' && /^\S+(?: [a-z(/-]\S*){2,}$/.test(slot.text);
  return leading && !measured && !named && slot.text.length <= 90;
}

function slotAt(line: Line, column: Column): Slot | null {
  return line.slots.find((slot) => slot.column >= column.first && slot.column <= column.last) ?? null;
}
