import type { Cell, Range, Workbook } from '../../shared/grid';
import type { SheetPatch } from '../../shared/patch';

/** A place to show to the officer. */
export interface Place {
  readonly sheet: string;
  /** `B8`, `B8:B10` or `B8, D8`. */
  readonly cell: string;
}

/** A block of a sheet as it is now: as many rows and columns as the area has, null where a cell is empty. */
export interface AreaCells {
  readonly sheet: string;
  readonly area: Range;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

/**
 * What a host tells of a sheet. It is a hint: hosts lose some (drop-downs, filtered fills, reloads), so
 * that a sheet is also read again on opening, on activation and before it is sent. What `apply` wrote
 * is never told.
 */
export type SheetChange =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Range;
      /** A co-author's own session looks after a co-author's edits; ours only shows them. */
      readonly by: 'officer' | 'co-author';
    }
  /** Rows, columns or cells came, went or changed places; null: sheets did. Only reading anew tells what there is. */
  | { readonly kind: 'structure'; readonly sheet: string | null; readonly by: 'officer' | 'co-author' }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly cell: string };

export interface HostAbilities {
  readonly host: 'Excel' | 'Google Sheets' | 'memory';
  /** Whether edits are told as they happen. */
  readonly tellsEdits: boolean;
  /** Whether writing formulas empties the officer's own undo list. */
  readonly formulasEmptyUndo: boolean;
}

/** Why a host did not do what it was asked, in the cases a person can do something about. */
export type HostFaultReason =
  /** A cell is being typed in: try again when it is done. */
  | 'busy typing'
  | 'protected'
  /** Nothing came back in time. */
  | 'no answer'
  /** The sheet or cell is no longer there. */
  | 'gone'
  /** What a write was to stand beside is elsewhere by now: read anew, and write then. */
  | 'moved'
  | 'too large'
  | 'not able';

export class HostFault extends Error {
  constructor(
    readonly reason: HostFaultReason,
    message: string,
    /** The sheet it is about, where it is about one. */
    readonly sheet: string | null = null,
  ) {
    super(message);
  }
}

/**
 * What must still be so for a write to hit what it is for, since columns may come or go between our
 * reading and our writing. With a text, the cell holds it; with null, nothing stands in its column or
 * in any to the right of it.
 */
export interface Landmark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/** The one door to a spreadsheet program. Every implementation passes the same contract suite. */
export interface SheetPort {
  readonly abilities: HostAbilities;
  /** The workbook as it is now, or the sheets named of it; what is not there is left out. */
  read(sheets?: readonly string[]): Promise<Workbook>;
  /** Some areas as they are now, in one message. */
  readAreas(areas: readonly { readonly sheet: string; readonly area: Range }[]): Promise<AreaCells[]>;
  /**
   * Writes all of it in one message where the host's limits allow, in order; nothing for no patches.
   *
   * @param landmarks looked at in that message: where one is not as it should be, nothing is written.
   * @throws HostFault `moved` where one is not. A program may also not find what is there, in a hidden
   * column for instance: whoever finds that everything is in its place writes again without landmarks.
   */
  apply(patches: readonly SheetPatch[], landmarks?: readonly Landmark[]): Promise<void>;
  /** Gives what ends the listening. */
  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** The sheet in front. */
  activeSheet(): Promise<string>;
  select(place: Place): Promise<void>;
  /** Small settings kept in the workbook itself, so that a colleague who opens it has them too. */
  recall(key: string): Promise<string | null>;
  remember(key: string, value: string | null): Promise<void>;
}
