import type { BookValue } from '../../../shared/book';
import type { Source } from '../../../shared/model';

/** A row of the book as it was published. */
export interface PublishedRow {
  readonly table: string;
  /** Its place among the table's rows as published, from 0. */
  readonly index: number;
  /** Null in tables whose rows have no id. */
  readonly rowId: string | null;
}

/** What the county's own columns hold on a row, where that is not what was published. Null is nothing. */
export interface AnnotationRead {
  readonly row: PublishedRow & { readonly rowId: string };
  readonly rag: string | null;
  readonly comment: string | null;
  readonly was: { readonly rag: string | null; readonly comment: string | null };
  /** The row's place in the county workbook. */
  readonly source: Source;
}

/** A cell that is not as it was published. */
export interface CellEdit {
  readonly row: PublishedRow;
  /** The column's heading in the book. */
  readonly field: string;
  readonly was: BookValue;
  readonly becomes: BookValue;
  /** As it is shown. */
  readonly text: string;
  readonly source: Source;
}

export interface DecisionRead {
  /** The conflict, by its place among those published. */
  readonly row: PublishedRow;
  /** `District` or `County`, or the text that should stand; null where a decision was taken back. */
  readonly decision: string | null;
  readonly source: Source;
}

/** A row that was not published: typed by the county, or copied. */
export interface UnknownRow {
  readonly table: string;
  /** What stands in its Row ID, if anything. */
  readonly rowId: string | null;
  /** It says what another row says, whose id it carries: nobody wrote anything in it. */
  readonly isCopy: boolean;
  /** What it holds, by heading, as shown. */
  readonly values: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** Something typed where the book has no place for it: a column, a sheet or a note of the county's own. */
export interface Addition {
  readonly source: Source;
  readonly text: string;
  /** The heading above it, where it stands in a column of the county's own. */
  readonly heading: string | null;
  /** The row it stands in, where that is one of the book's. */
  readonly row: PublishedRow | null;
}

/** What came back with a county workbook. Everything is in the order of the book. */
export interface ReadBack {
  readonly annotations: readonly AnnotationRead[];
  /** In a district's columns: changes of the county's, to be put to the district. */
  readonly edits: readonly CellEdit[];
  readonly decisions: readonly DecisionRead[];
  /** In columns that are computed or put together anew: said, and not kept. */
  readonly computedEdits: readonly CellEdit[];
  readonly unknownRows: readonly UnknownRow[];
  /** Rows taken out of the workbook: they come again, since a plan's rows are its district's. */
  readonly removedRows: readonly PublishedRow[];
  readonly additions: readonly Addition[];
  /** Sheets, and columns of sheets, that are no longer there; nothing is concluded from that. */
  readonly missing: readonly { readonly table: string; readonly field: string | null }[];
}
