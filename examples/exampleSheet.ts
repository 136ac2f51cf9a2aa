/** Text, a number, or a share that the sheet shows as a whole percentage. */
export type ExampleValue = string | number | { readonly share: number } | null;

export interface ExampleRow {
  readonly values: readonly ExampleValue[];
  readonly bold?: true;
  /** Runs of merged columns, first and last, from 0. */
  readonly merged?: readonly (readonly [number, number])[];
}

export interface ExampleSheet {
  readonly name: string;
  /** Column widths in characters: there are as many columns as widths. */
  readonly widths: readonly number[];
  readonly rows: readonly ExampleRow[];
}

export interface ExampleReturn {
  /** Its extension says which form it is written in. */
  readonly file: string;
  readonly sheets: readonly ExampleSheet[];
}

export function row(...values: readonly ExampleValue[]): ExampleRow {
  return { values };
}

export function headings(...values: readonly ExampleValue[]): ExampleRow {
  return { values, bold: true };
}

/** A row of one text across the whole table. */
export function band(text: string, columns: number): ExampleRow {
  return { values: [text], bold: true, merged: [[0, columns - 1]] };
}

/** Two texts side by side, each across half of the table. */
export function halves(left: string, right: string, columns: number): ExampleRow {
  const middle = columns / 2;
  return {
    values: [left, ...Array<null>(middle - 1).fill(null), right],
    bold: true,
    merged: [
      [0, middle - 1],
      [middle, columns - 1],
    ],
  };
}

export const gap: ExampleRow = { values: [] };

/** Lines of one cell. */
export function lines(...texts: readonly string[]): string {
  return texts.join('\n');
}
