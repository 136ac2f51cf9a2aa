import { once, type Line, type Slot } from '../sheet';
import { readLabel, type Label, type Labelled } from './labels';

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
  const [label, words] = slots;
  return slots.length === 2 && (labelBeside(label!, words!)?.ref ?? null) !== null;
}

/** "Measure | Number of thefts", "Target | To be set": a label in one cell, and in the next what it says of an objective. */
export function saysOfObjective({ slots: [label, words, ...more] }: Line): boolean {
  if (!label || !words || more.length > 0) return false;
  const told = labelBeside(label, words)?.label;
  return isTarget(label) || (told !== undefined && OF_OBJECTIVES.has(told));
}

/** Whether a cell says nothing but `Target`. */
export function isTarget({ text }: Slot): boolean {
  return /^(?:(?:key|our|headline|overall|local|smart) )?targets?\s*:?$/i.test(text);
}

/** Whether a cell without a label stands beside a numbered objective, of which it says something: `Overall: Green`. */
export function isBeside({ slots }: Line, slot: Slot): boolean {
  const [first] = slots;
  const heading = first && first !== slot ? readLabel(first.text) : null;
  return heading?.label === 'objective' && heading.ref !== null && readLabel(slot.text) === null;
}

/** "2 | PROTECTION": a number in one cell, and in the next a heading that capitals mark as one. */
export function isNumberAndHeading({ slots: [number, words, ...more] }: Line): boolean {
  if (!number || !words || more.length > 0 || !/^\d{1,2}[.)]?$/.test(number.text)) return false;
  return /[A-Z]{3}/.test(words.text) && !/[a-z]/.test(words.text);
}

const OF_OBJECTIVES: ReadonlySet<Label> = new Set<Label>(['objective', 'aim', 'measures', 'review']);

/** "Objective: Fewer fires | Performance indicators: Number of fires": each cell says what of an objective it tells. */
export const tellsObjective = once(
  ({ slots }: Line): boolean =>
    slots.length >= 2 &&
    slots.every(({ text }) => {
      const label = readLabel(text)?.label;
      return label !== undefined && OF_OBJECTIVES.has(label);
    }),
);
