import type { Range } from '../grid';

/**
 * What a cell is to hold. Text stays text, whatever it looks like: `2.10` keeps its nought and `=1+1`
 * is no formula. A day is an ISO date, shown as a date. Null empties the cell.
 */
export type PatchValue = string | number | { readonly day: string } | null;

/** How our own cells look. Hosts know the colours; the officer's cells never take a look. */
export type PatchLook =
  | 'computed heading'
  | 'computed'
  | 'computed day'
  | 'computed number'
  /** A fraction shown in percent, to one decimal place. */
  | 'computed share'
  /** What an officer writes as a share: in percent too. */
  | 'share'
  | 'heading'
  | 'title';

/** A colour that depends on what a cell holds, by a formula written for the top left cell of its area. */
export interface ColourRule {
  /** Without its `=`. */
  readonly formula: string;
  /** RRGGBB. */
  readonly fill: string | null;
  readonly ink: string | null;
}

/** What one step writes. Everything written on an officer's workbook is such a value first. */
export type SheetPatch =
  | {
      readonly kind: 'values';
      readonly sheet: string;
      readonly area: Range;
      /** As many rows and columns as the area has. */
      readonly values: readonly (readonly PatchValue[])[];
    }
  | {
      /** Written at set-up alone: writing formulas empties the undo list of Excel on the desktop. */
      readonly kind: 'formulas';
      readonly sheet: string;
      readonly area: Range;
      /** Without their `=`, in A1 style. */
      readonly formulas: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'look';
      readonly sheet: string;
      readonly area: Range;
      readonly look: PatchLook;
    }
  | {
      /** Conditional formats of ours, known by an id so that they can be taken away again. */
      readonly kind: 'colours';
      readonly id: string;
      readonly sheet: string;
      readonly area: Range;
      readonly rules: readonly ColourRule[];
    }
  | { readonly kind: 'no colours'; readonly id: string; readonly sheet: string }
  | {
      /** A list to choose from: `Lists!$A$3:$A$9`. */
      readonly kind: 'choices';
      readonly sheet: string;
      readonly area: Range;
      readonly from: string;
    }
  | {
      readonly kind: 'columns';
      readonly sheet: string;
      readonly left: number;
      readonly right: number;
      /** In characters; absent leaves it. */
      readonly width?: number;
      readonly hidden?: boolean;
    }
  | {
      /** Takes cells of ours away with everything on them: values, looks, colours, lists, widths. */
      readonly kind: 'clear';
      readonly sheet: string;
      readonly area: Range;
    }
  | {
      readonly kind: 'add sheet';
      readonly sheet: string;
      readonly visibility: 'visible' | 'hidden' | 'very hidden';
    }
  | { readonly kind: 'remove sheet'; readonly sheet: string };
