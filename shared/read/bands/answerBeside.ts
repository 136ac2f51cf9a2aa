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

/** `Why is this a priority?` asks for reasons, whatever it is asked of. */
const ASKS_WHY = /^(?:and )?why\b/i;

const askedIn = once(({ text }: Wording): Label | null => {
  if (!text.endsWith('?')) return null;
  return ASKS_WHY.test(text) ? 'note' : (ASKED[matchHeading(text)[0]?.field ?? 'other'] ?? null);
});

/** What two cells say together: a label and its words, or a question and its answer, `What do we want to achieve? | Fewer fires`. */
export function answerBeside(slot: Slot, value: Slot): Labelled | null {
  const label = askedIn(slot.wording);
  return label ? { label, word: label, ref: null, text: value.text } : labelBeside(slot, value);
}
