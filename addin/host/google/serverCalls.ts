import type { Range } from '../../../shared/grid';
import type { SheetPatch } from '../../../shared/patch';
import type { HostFaultReason, Landmark } from '../sheetPort';
import type { ClosedCalls } from './closedCalls';
import type { CountyCalls } from './countyCalls';

/** A block of a sheet as Google gives it, rows of equal length. */
export interface BlockData {
  /** Days are serials; an empty cell is the empty string, an error its name. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** With their `=`; the empty string where there is none. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface SheetData extends BlockData {
  readonly name: string;
  readonly isHidden: boolean;
  /** In A1 style. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What changed, as the triggers know it: Google does not always say where rows came or went. */
export type Changed =
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Range }
  | { readonly kind: 'structure'; readonly sheet: string | null };

/** What happened in the spreadsheet. Numbers ascend and are never used twice. */
export interface Happening {
  readonly number: number;
  /** Google's passing key of whoever did it; null where it does not say. */
  readonly by: string | null;
  /** The pane that wrote it; null for what was typed. */
  readonly session: string | null;
  readonly change: Changed;
}

/** What a pane asks for again and again. */
export interface Pulse {
  /** The newest happening's number, to be asked from next time. */
  readonly last: number;
  readonly happenings: readonly Happening[];
  /** More happened than was kept: only reading anew tells what there is. */
  readonly isMoreLost: boolean;
  /** The key of whoever asks. */
  readonly who: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface Applied {
  readonly patches: readonly SheetPatch[];
  readonly landmarks: readonly Landmark[];
  readonly session: string;
}

/** What the add-on's server side does when it is asked, by name. All of it goes as JSON. */
export interface ServerCalls extends CountyCalls, ClosedCalls {
  readBook(asked: { readonly sheets: readonly string[] | null }): {
    readonly file: string;
    readonly sheets: readonly SheetData[];
  };
  readBlocks(asked: {
    readonly areas: readonly { readonly sheet: string; readonly area: Range }[];
  }): readonly BlockData[];
  applyPatches(asked: Applied): null;
  pulse(asked: { readonly since: number | null }): Pulse;
  listen(asked: Record<string, never>): null;
  frontSheet(asked: Record<string, never>): string;
  selectPlace(asked: { readonly sheet: string; readonly area: Range }): null;
  recallSetting(asked: { readonly key: string }): string | null;
  rememberSetting(asked: { readonly key: string; readonly value: string | null }): null;
}

/** Faults are answers: what Apps Script throws arrives as a text and no more. */
export type Answer =
  | { readonly is: 'done'; readonly value: unknown }
  | {
      readonly is: 'fault';
      readonly reason: HostFaultReason;
      readonly message: string;
      readonly sheet: string | null;
    };
