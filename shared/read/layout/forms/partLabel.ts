import type { Line, Slot } from '../../sheet';

/** A label of a few words, perhaps numbered, with its colon, and what stands behind it in the same cell. */
export interface LabelParted {
  readonly label: string;
  /** Empty where the label stands alone. */
  readonly text: string;
}

const LABELLED =
  /^([A-Za-z][A-Za-z /]{0,30}?(?: \d{1,2}(?:\.\d{1,2})?)?(?: \([^()]{1,20}\))?)\s*:\s*([\s\S]*)$/;

/** `Lead: Town Rangers` parted at its colon; null for a text that bears no label. */
export function partLabel(text: string): LabelParted | null {
  const match = LABELLED.exec(text);
  return match && { label: match[1]!, text: match[2]! };
}

/** A line that is a label and what it tells, in one cell or in two. */
export interface LineLabelled extends LabelParted {
  /** The cell that holds nothing but the label; null where both stand in one. */
  readonly labelSlot: Slot | null;
  /** The cell with the text. */
  readonly slot: Slot;
}

/** `Lead: Town Rangers` in one cell, or `Lead:` with its text in the next; null for any other line. */
export function labelOfLine({ slots }: Pick<Line, 'slots'>): LineLabelled | null {
  if (slots.length > 2) return null;
  const [first, second] = slots;
  if (first?.cell.kind !== 'text') return null;
  const parted = partLabel(first.text);
  if (!parted || (parted.text === '') !== (second !== undefined)) return null;
  return second
    ? { label: parted.label, text: second.text, labelSlot: first, slot: second }
    : { ...parted, labelSlot: null, slot: first };
}
