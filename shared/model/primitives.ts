import * as z from 'zod';

/** A day, `2004-06-30`. */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Where something stands: a sheet and a cell, or a range of cells, on it. */
export const source = z.object({ sheet: z.string(), cell: z.string() });
export type Source = z.infer<typeof source>;

/** First and last day, both included. */
export const span = z.object({ from: isoDay, to: isoDay });
export type Span = z.infer<typeof span>;

/**
 * The id that our hidden column gives a record's row, where it surely is that row's. It is no field: nobody
 * sees it, and it only tells which row of the next revision is which of this.
 */
export const rowId = z.string().optional();

/** The cells a record's fields came from, by field name; a field spread over cells names them in order. */
export const fieldCells = z.record(z.string(), z.array(z.string()));
export type FieldCells = z.infer<typeof fieldCells>;
