import * as z from 'zod';
import { partner } from './partner';
import { plan } from './plan';
import { source } from './primitives';
import { referenceTable } from './reference';
import { remark } from './remark';

/** Text that was understood, and belongs to no record: a title, a heading, a footnote, an announcement. */
export const note = z.object({
  kind: z.enum(['title', 'heading', 'band', 'announcement', 'review', 'footnote', 'page', 'note', 'comment']),
  text: z.string(),
  sheet: source.shape.sheet,
  cell: source.shape.cell,
});
export type Note = z.infer<typeof note>;

/** A non-empty cell that no record, note or table took. */
export const unplaced = z.object({
  sheet: source.shape.sheet,
  cell: source.shape.cell,
  text: z.string(),
});
export type Unplaced = z.infer<typeof unplaced>;

/** A return as understood: what `read` gives. */
export const reading = z.object({
  file: z.string(),
  district: z.string().nullable(),
  plans: z.array(plan),
  partners: z.array(partner),
  referenceTables: z.array(referenceTable),
  notes: z.array(note),
  notPlaced: z.array(unplaced),
  remarks: z.array(remark),
});
export type Reading = z.infer<typeof reading>;
