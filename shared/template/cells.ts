import type { BookValue } from '../book';
import type { TemplateCell, TemplateLook } from './templateBook';

type Row = readonly (TemplateCell | null)[];

/** A heading row; the last `computed` headings are those of computed columns. */
export function headingRow(headings: readonly string[], computed: number): Row {
  return headings.map((value, index) => ({
    value,
    look: index < headings.length - computed ? 'heading' : 'computed heading',
  }));
}

/** A cell an officer writes in, be it empty. */
export function entry(value: BookValue | undefined, look: TemplateLook = 'entry'): TemplateCell {
  return { value: value ?? null, look };
}

export function computed(
  formula: string,
  result: string | number | null | undefined,
  look: TemplateLook = 'computed',
): TemplateCell {
  return { value: { formula, result: result ?? '' }, look };
}
