/** Where a corner of a reference stands, and which of its parts stay when a formula is copied. */
export interface Corner {
  /** From 0; null in a reference to whole columns. */
  readonly row: number | null;
  /** From 0; null in a reference to whole rows. */
  readonly column: number | null;
  readonly rowStays: boolean;
  readonly columnStays: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word of a formula, with its place in the text. */
export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'error'; readonly name: string }
    /** One cell, or whole columns (`A:C`) or rows (`2:4`), which need both corners. */
    | { readonly kind: 'reference'; readonly from: Corner; readonly to: Corner | null }
    /** `Sheet1!` or `'A sheet'!` before a reference. */
    | { readonly kind: 'sheet'; readonly name: string }
    /** A name with the parenthesis behind it. */
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'sign'; readonly sign: string }
  );

export type TokenOf<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>;
