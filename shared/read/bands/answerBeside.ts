import { matchHeading, type Field } from '../headings';
import { once, type Slot, type Wording } from '../sheet';
import { labelBeside } from './labelBeside';
import type { Label, Labelled } from './labels';

/** What a question above a table asks for, as a label would say it. */
const ASKED: Partial<Record<Field, Label>> = {
  priority: 'objective',
  objective: 'objective',
  outcome: 'objective',
  measures: 'measures',
  lead: 'particular',
  timescale: 'particular',
};

const askedIn = once(({ text }: Wording): Label | null => {
  const [best] = matchHeading(text);
  if (!best) return null;
  const isAsked = text.endsWith('?') || (best.field === 'measures' && best.score >= SURELY);
  return isAsked ? (ASKED[best.field] ?? null) : null;
});

const SURELY = 0.9;

/** What two cells say together: a label and its words, a measure by any name, or a question and its answer, `What do we want to achieve? | Fewer fires`. */
export function answerBeside(slot: Slot, value: Slot): Labelled | null {
  const label = askedIn(slot.wording);
  return label ? { label, word: label, ref: null, text: value.text } : labelBeside(slot, value);
}
