import type { BookRows } from '../../../shared/book';
import type { NumberPlaces } from '../../xlsx';
import { longestShown } from '../columnWidth';

/** How much room a return takes in a sheet. */
export interface PartExtent {
  readonly rows: number;
  /** By column, how long its longest value is when shown. */
  readonly longest: readonly number[];
}

/** A return's rows as they are to be published, which are made only where they are needed. */
export interface EditionPart {
  readonly id: string;
  /** The same key says the same rows. */
  readonly key: string;
  /** By sheet; those in which it has no rows are left out. */
  readonly extents: Readonly<Record<string, PartExtent>>;
  rows(): Promise<BookRows>;
}

export function extentsOf(rows: BookRows): Record<string, PartExtent> {
  return Object.fromEntries(
    Object.entries(rows).map(([sheet, own]) => [
      sheet,
      { rows: own.rows.length, longest: longestShown(own.rows) },
    ]),
  );
}

/** Where in a published workbook the rows of a return lie, deflated. */
export interface LaidBlock {
  readonly sheet: string;
  readonly id: string;
  readonly key: string;
  /** What its looks depend on besides its rows. */
  readonly look: string;
  /** Its first byte in the file. */
  readonly at: number;
  readonly length: number;
  /** Of its XML. */
  readonly size: number;
  readonly crc: number;
  /** The number of its first row. */
  readonly first: number;
  readonly rows: number;
}

/** Where in a published workbook everything lies. */
export interface BookLayout {
  /** Of the workbook's bytes. */
  readonly hash: string;
  readonly blocks: readonly LaidBlock[];
}

/** What moving the rows of a return needs to know, by sheet. */
export type PartPlaces = Readonly<Record<string, { readonly key: string; readonly places: NumberPlaces }>>;

/** A workbook that was published before, from which what stays as it is can be copied. */
export interface EarlierBook {
  readonly bytes: Buffer;
  readonly layout: BookLayout;
  placesOf(id: string): Promise<PartPlaces | null>;
}
