import type { Slot } from '../../sheet';

const LONGEST = 70;

/** A few words that may head a column. */
export function isLabel(slot: Slot): boolean {
  return slot.cell.kind === 'text' && slot.text.length <= LONGEST && !isSign(slot.text);
}

/** A sign alone, such as ☆ or ✓. */
export function isSign(text: string): boolean {
  return text.length <= 2 && !/[A-Za-z0-9%£#]/.test(text);
}
