import type { Line, Slot } from '../sheet';
import { readLabel, type Labelled } from './labels';

/** "Priority: | Fewer fires": a label in one cell, its words in the next. */
export function labelBeside(slot: Slot, value: Slot): Labelled | null {
  if (slot.cell.kind !== 'text' || slot.text.length > 40) return null;
  const bare = slot.text.replace(/\s*[:–-]\s*$/, '');
  if (bare === slot.text && bare.split(' ').length > 3) return null;
  const label = readLabel(`${bare}: ${value.text}`);
  return label && label.text === value.text ? label : null;
}

/** "Objective 2 | To support carers": a heading whose label and number stand in a cell of their own. */
export function isNumberedLabel({ slots }: Line): boolean {
  const [label, words, ...more] = slots;
  return label !== undefined && words !== undefined && more.length === 0
    ? (labelBeside(label, words)?.ref ?? null) !== null
    : false;
}
