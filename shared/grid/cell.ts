/**
 * What a cell holds. `value` is what was typed or stored, `text` is what the officer sees.
 * A cell that holds nothing is absent from its row: there is no empty cell.
 *
 * - a number formatted as a percentage keeps its fraction: `0.56`, shown as `56.0%`
 * - a date is its ISO day, `2004-06-30`, with `T09:30:00` behind it only where the cell has a time of day
 * - an error is its name, `#REF!`
 */
export type CellContent =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

export type Cell = CellContent & {
  /** The text as shown: number format applied, rich text joined, line breaks as `\n`. */
  readonly text: string;
  /** Number format code, where it is not General. */
  readonly format?: string;
  /** The formula without its `=`, where there is one; `value` is then its stored result. */
  readonly formula?: string;
  /** True for a formula that was never calculated: its `value` is the empty string, not a result. */
  readonly uncalculated?: true;
};

/** A cell of text, as typed. */
export function textCell(text: string): Cell {
  return { kind: 'text', value: text, text };
}

/** A number, shown as given or in the shortest form. */
export function numberCell(value: number, text: string = String(value), format?: string): Cell {
  return format === undefined ? { kind: 'number', value, text } : { kind: 'number', value, text, format };
}

/** A date cell; `iso` is `2004-06-30`, `text` is what is shown. */
export function dateCell(iso: string, text: string = iso): Cell {
  return { kind: 'date', value: iso, text };
}
