import type { Action } from '../../model';
import type { Slot } from '../sheet';
import type { Paragraph } from './several/paragraphs';

/** The cell of a row that says what is to be done. */
export interface ActionCell {
  readonly slot: Slot;
  readonly paragraphs: readonly Paragraph[];
  /** The headings of terms and periods in it. */
  readonly headings: readonly string[];
}

/** The action above a row, and the cell in which its text began. */
export interface Above {
  readonly action: Action;
  readonly slot: Slot;
}
