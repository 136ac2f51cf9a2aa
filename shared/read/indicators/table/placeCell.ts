import { findPeriods } from '../../../time';
import type { Column, Slot } from '../../sheet';
import type { Draft } from '../settle/draft';
import { kindOf, type FigureLabel } from './figureLabel';
import type { PlacedColumn } from './indicatorLayout';
import { readCellValue } from '../figures/value';

const KEYS: Partial<Record<PlacedColumn['role'], string>> = {
  ref: 'ref',
  unit: 'unit',
  polarity: 'polarity',
  lead: 'lead',
  objective: 'objective',
  change: 'change',
  note: 'notes',
  'baseline period': 'baselinePeriod',
  'target period': 'targetPeriod',
};

/** Puts a cell where its column's role says: a field, a figure or a remark of the draft. */
export function placeCell(
  draft: Draft,
  slot: Slot,
  { column, role, label }: PlacedColumn,
  rowKind: string | null,
): void {
  const words = slot.text.replace(/\n/g, ' ');
  const key = KEYS[role];
  if (key) (draft.cells[key] ??= []).push(slot.address);
  switch (role) {
    case 'ref':
      // `Local` among codes is none
      if (column.heading === '' && !/\d/.test(words)) draft.notes.push(words);
      else draft.ref = draft.ref === null ? words : `${draft.ref} ${words}`;
      return;
    case 'unit':
      draft.unitWords = words;
      draft.notes.push(`${column.heading}: ${slot.text}`);
      return;
    case 'polarity':
      draft.polarityWords = words;
      draft.notes.push(`${column.heading}: ${slot.text}`);
      return;
    case 'lead':
      draft.lead = draft.lead === null ? slot.text : `${draft.lead}\n${slot.text}`;
      return;
    case 'objective':
      draft.objective = words;
      return;
    case 'baseline period':
      draft.baselinePeriodWords = words;
      draft.notes.push(`${column.heading}: ${slot.text}`);
      return;
    case 'target period':
      draft.targetPeriodWords = words;
      draft.notes.push(`${column.heading}: ${slot.text}`);
      return;
    case 'change':
      draft.change = { slot, heading: column.heading };
      // "Reduction wanted by 2010" says when, too
      if (findPeriods(column.heading).length > 0) draft.targetPeriodWords ??= column.heading;
      draft.notes.push(`${column.heading}: ${slot.text}`);
      return;
    case 'name':
      draft.measure = draft.measure === null ? words : `${draft.measure} ${words}`;
      draft.cells['measure'] = [...(draft.cells['measure'] ?? []), slot.address];
      return;
    case 'figure':
      placeFigure(draft, slot, column, label, rowKind);
      return;
    case 'note':
      draft.notes.push(column.heading === '' ? slot.text : `${column.heading}: ${slot.text}`);
  }
}

function placeFigure(
  draft: Draft,
  slot: Slot,
  column: Column,
  label: FigureLabel | null,
  rowKind: string | null,
): void {
  const kind = rowKind === null ? null : kindOf(rowKind);
  if (rowKind !== null && kind === null) {
    // the row of a variance or a RAG: words beside the figures
    draft.notes.push(`${rowKind} ${column.heading}: ${slot.text}`.replace(/\s+/g, ' '));
    return;
  }
  const heading = column.heading;
  const plain: FigureLabel = label ?? {
    kind: 'actual',
    kindSaid: false,
    period: null,
    label: heading,
    change: null,
    yearless: null,
    rest: '',
  };
  // what stands under "Baseline" is the baseline, in a row of targets too
  const own = kind === null || plain.kind === 'baseline' ? plain : { ...plain, kind, kindSaid: true };
  draft.figures.push({
    label: own,
    heading,
    slot,
    read: readCellValue(slot.cell, slot.text, own.kind),
    headingSlots: column.slots,
  });
}
