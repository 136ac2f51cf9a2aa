import { matchHeading, type Field } from '../../headings';
import { once, type Line, type Slot, type Wording } from '../../sheet';

const SURELY = 0.8;
/** `Lead:`, `Action 2`. */
const NUMBERED = /^(.*?[A-Za-z])(?:\s+(?:no\.?\s*)?(\d{1,2}(?:\.\d{1,2})?))?\s*[:–.-]?\s*$/i;

interface FieldLabel {
  readonly field: Field;
  /** The label without its number and its stop. */
  readonly name: string;
  readonly number: string | null;
}

/** The label of a field with which a line begins. */
export const labelOf = once((line: Line): (FieldLabel & { readonly slot: Slot }) | null => {
  const [slot] = line.slots;
  const label = slot ? fieldLabelled(slot.wording) : null;
  return slot && label ? { ...label, slot } : null;
});

/** A cell that is the name of a field, perhaps with a number: `Action No. 2`. */
export const fieldLabelled = once(({ text }: Wording): FieldLabel | null => {
  if (text.length > 60) return null;
  const whole = text.replace(/\s*[:–-]\s*$/, '');
  // `Action No. 1` holds the name of a column of refs, and is a label with its number
  const isWhole = !/\d$/.test(whole) && (matchHeading(whole)[0]?.score ?? 0) >= SURELY;
  const match = isWhole ? null : NUMBERED.exec(text);
  const name = match?.[1] ?? whole;
  const [best] = matchHeading(name);
  return best && best.score >= SURELY ? { field: best.field, name, number: match?.[2] ?? null } : null;
});
