import type { Indicator } from '../../../model';
import type { Slot } from '../../sheet';
import type { Draft } from '../settle/draft';

/**
 * Cells of an indicator's rows whose words no field of it holds as written: a label that was parted
 * (`NI 16 …`) or lost its footnote sign, a second word where a field has room for one. They go in notes,
 * so that nothing on the sheet is dropped.
 */
export function wordsNotKept(draft: Draft, indicator: Indicator): Slot[] {
  const { figures, name, measure, ref, headline, objective, lead, notes } = indicator;
  const texts = [
    ...[name, measure, ref, headline, objective, lead].map((text) => text ?? ''),
    ...notes,
    ...figures.flatMap(({ period, note }) => [period, note ?? '']),
  ].map(squeezed);
  const numbers = new Set(figures.map(({ value }) => value));
  const remarked = new Set(draft.figures.filter(({ read }) => read.numberAsText).map(({ slot }) => slot));
  return draft.slots.filter((slot) => {
    if (remarked.has(slot) || (slot.cell.kind === 'number' && numbers.has(slot.cell.value))) return false;
    const words = squeezed(slot.text);
    return !texts.some((text) => text.includes(words));
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
