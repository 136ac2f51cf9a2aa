import type { Lists } from '../patch';
import type { RagPolicy } from '../rag';
import type { Manner } from '../read';
import type { RowAround } from '../rules';

/** A column of a sheet's action tables, from 0, and what it holds. */
export interface KnownColumn {
  readonly field: string;
  readonly first: number;
  readonly last: number;
  readonly parts: readonly string[];
}

/** A line of headings, which may stand again on every printed page. */
export interface HeadingKnown {
  readonly cells: readonly (readonly [column: number, text: string])[];
  readonly times: number;
}

/** What only the whole of a sheet could tell of its rows: plain data, a few kilobytes. */
export interface SheetKnown {
  readonly sheet: string;
  readonly columns: readonly KnownColumn[];
  /** The lines of headings: while they stand, the columns are where they were. */
  readonly headings: readonly HeadingKnown[];
  readonly manner: Manner;
  readonly shouted: boolean;
  readonly around: RowAround;
  readonly lists: Lists;
  readonly statusColumn: number | null;
}

/** What a reading of the whole workbook leaves behind, so that single rows can be checked without it. */
export interface Knowledge {
  readonly version: typeof KNOWLEDGE_VERSION;
  /** Null for the usual one. */
  readonly policy: RagPolicy | null;
  readonly sheets: readonly SheetKnown[];
}

/** Another one is not understood: the next whole reading leaves one that is. */
export const KNOWLEDGE_VERSION = 1;
