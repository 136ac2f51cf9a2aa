import type { Slot } from '../../sheet';
import type { FigureLabel } from '../table/figureLabel';
import type { CellValue } from '../figures/value';

/** One figure as it stands on the sheet. */
export interface DraftFigure {
  readonly label: FigureLabel;
  /** The words of its heading, for a figure without a period. */
  readonly heading: string;
  readonly slot: Slot;
  readonly read: CellValue;
  /** The heading's cells. */
  readonly headingSlots: readonly Slot[];
}

/** An indicator while its row, or rows, are being read. */
export interface Draft {
  name: string;
  nameSlots: Slot[];
  /** Every cell of its rows. */
  slots: Slot[];
  ref: string | null;
  /** Further words of what is measured, from a second column of names. */
  measure: string | null;
  objective: string | null;
  lead: string | null;
  unitWords: string | null;
  polarityWords: string | null;
  baselinePeriodWords: string | null;
  targetPeriodWords: string | null;
  change: { slot: Slot; heading: string } | null;
  /** The period of the baseline's column, and the cell in it that its row leaves blank. */
  blankBaseline: { readonly period: string; readonly cell: string } | null;
  figures: DraftFigure[];
  notes: string[];
  cells: Record<string, string[]>;
  readonly first: Slot;
}

export function newDraft(name: string, nameSlots: Slot[], first: Slot): Draft {
  return {
    name,
    nameSlots,
    slots: [...nameSlots],
    ref: null,
    measure: null,
    objective: null,
    lead: null,
    unitWords: null,
    polarityWords: null,
    baselinePeriodWords: null,
    targetPeriodWords: null,
    change: null,
    blankBaseline: null,
    figures: [],
    notes: [],
    cells: {},
    first,
  };
}
