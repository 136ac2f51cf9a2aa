import type { BookValue } from '../../../shared/book';

/** A cell that was written. */
export interface SaidCell {
  /** How many lines its text takes. */
  readonly lines: number;
  /** Between which bytes of its block it stands, but for its address. */
  readonly from: number;
  readonly to: number;
}

/** What the cells of one column in a block say: one that says it again is copied, which three in four are. */
export class SaidCells {
  readonly #plain = new Map<string | number | null, SaidCell>();
  readonly #days = new Map<string, SaidCell>();

  of(value: BookValue): SaidCell | undefined {
    if (typeof value !== 'object' || value === null) return this.#plain.get(value);
    return value.kind === 'day' ? this.#days.get(value.value) : undefined;
  }

  add(value: BookValue, cell: SaidCell): void {
    if (typeof value !== 'object' || value === null) this.#plain.set(value, cell);
    else if (value.kind === 'day') this.#days.set(value.value, cell);
  }
}
