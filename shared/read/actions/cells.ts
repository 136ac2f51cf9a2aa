import type { Action, FieldCells } from '../../model';
import type { Ledger } from '../ledger';
import type { SheetView, Slot } from '../sheet';
import { carriesOn, rejoin } from '../text/cut';
import type { Words } from './when/milestones';
import { pointsOf } from './several/paragraphs';
import type { Row } from './rows/row';

/** Enters the cell a field was read from, once. */
export function addCell(cells: FieldCells, field: string, slot: Pick<Slot, 'address'> | null): void {
  if (!slot) return;
  const known = cells[field];
  if (!known) cells[field] = [slot.address];
  else if (!known.includes(slot.address)) cells[field] = [...known, slot.address];
}

/** The action, to be gone on with: as read it may stand in an earlier reading, which must stay as it is. */
export function copyOf(action: Action): Action {
  const { milestones, progressNotes, other, cells } = action;
  return {
    ...action,
    milestones: [...milestones],
    progressNotes: [...progressNotes],
    other: [...other],
    cells: { ...cells },
  };
}

export function wordsIn(slot: Slot | null): Words | null {
  return slot ? { text: slot.text, slot } : null;
}

/** A cell's line for the nth of several actions: its own where there are as many lines, else all of it. */
export function shareOf(slot: Slot | null, index: number, count: number): Words | null {
  if (!slot) return null;
  const lines = pointsOf(slot.text);
  return { text: lines.length === count && count > 1 ? lines[index]! : slot.text, slot };
}

/** Two cells of one field: one text where the second carries on the sentence, else two lines. */
export function together(before: string, next: string): string {
  return carriesOn(before, next) ? rejoin(before, next) : `${before}\n${next}`;
}

/** A row's cells are accounted for by the actions that hold them; what none holds stays unplaced. */
export function takeHeld(view: SheetView, ledger: Ledger, row: Row, actions: readonly Action[]): void {
  const { slots } = row.line;
  let next = 0;
  const take = (address: string) => {
    // one cell is mostly named behind another, or but a little before it
    for (let passed = 0; passed < slots.length; passed++) {
      const at = next;
      next = next + 1 < slots.length ? next + 1 : 0;
      if (slots[at]!.address === address) return ledger.take(view, slots[at]!);
    }
  };
  for (const { cells, other, progressNotes } of actions) {
    for (const field in cells) cells[field]!.forEach(take);
    for (const { source } of other) take(source.cell);
    for (const { source } of progressNotes) take(source.cell);
  }
}
