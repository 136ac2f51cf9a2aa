import type { Grid } from '../grid';
import type { BookValue } from '../book';

/** A formula in A1 style that Excel, Google Sheets and LibreOffice all calculate, with its result. */
export interface TemplateFormula {
  readonly formula: string;
  readonly result: string | number;
}

/** What a cell is for; publishers know how that looks. */
export type TemplateLook =
  | 'title'
  | 'section'
  | 'label'
  | 'text'
  | 'heading'
  | 'computed heading'
  | 'entry'
  | 'date entry'
  | 'setting'
  | 'computed'
  | 'computed number'
  | 'computed decimal';

export interface TemplateCell {
  readonly value: BookValue | TemplateFormula;
  readonly look: TemplateLook;
}

/** A block of a sheet's rows under one heading row; rows and columns count from 0. */
export interface TemplateTable {
  readonly name: string;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly headings: readonly string[];
}

/** Words offered in one column of the table. */
export interface TemplateChoice {
  readonly column: number;
  /** A range on the Lists sheet: `Lists!$A$3:$A$9`. */
  readonly from: string;
}

export interface TemplateSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Dense from row 0; null leaves a cell empty. */
  readonly rows: readonly (readonly (TemplateCell | null)[])[];
  readonly frozenRows: number;
  readonly table: TemplateTable | null;
  readonly choices: readonly TemplateChoice[];
  /** Columns coloured by the RAG word they hold. */
  readonly ragColumns: readonly number[];
  /** Columns shown as percentages where `unitColumn` says `%`. */
  readonly inUnit: { readonly unitColumn: number; readonly columns: readonly number[] } | null;
}

/** A plan's workbook that works with no add-in, as a value. */
export interface TemplateBook {
  readonly title: string;
  /** The day its stored results are for; the workbook itself asks for today's. */
  readonly asAt: string;
  readonly sheets: readonly TemplateSheet[];
  /** The sheets the plan was first kept on, under names no other sheet has. */
  readonly originals: readonly { readonly name: string; readonly grid: Grid }[];
}
