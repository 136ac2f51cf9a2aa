import * as z from 'zod';
import { isoDay, reading } from '../model';

/** A value of the county workbook as typed: what `BookValue` is, for storing. */
export const cellValue = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.object({
    kind: z.enum(['share', 'percent change', 'points change', 'number change']),
    value: z.number(),
  }),
  z.object({ kind: z.literal('day'), value: z.string() }),
]);
export type CellValue = z.infer<typeof cellValue>;

const fact = z.object({
  /** The day it happened, `2004-10-01`. */
  on: isoDay,
});

/** What came in: everything that is needed to merge it, also years later. */
export const revision = fact.extend({
  /** The district's name, as the county writes it. */
  district: z.string(),
  /** The same for every revision of a return: a district's plan of a period. */
  returnId: z.string(),
  /** From 1. */
  revision: z.number().int().positive(),
  /** Of the return's content: the same hash is the same revision. */
  hash: z.string(),
  file: z.string(),
  /** A whole workbook is complete: what is absent from it was taken out. A part is not. */
  complete: z.boolean(),
  /** Who sent it, where that is known. */
  by: z.string().nullable(),
  reading,
});

export const revisionReceived = revision.extend({ kind: z.literal('revision received') });

/** An earlier revision was made the present one: a new revision with the content of an old one. */
export const restored = revision.extend({
  kind: z.literal('restored'),
  /** The revision whose content it is. */
  of: z.number().int().positive(),
});

/** What the county's own columns hold on a row, as read back; null clears. */
export const annotationWritten = fact.extend({
  kind: z.literal('annotation written'),
  rowId: z.string(),
  rag: z.string().nullable(),
  comment: z.string().nullable(),
  /** What they held where somebody wrote: what was written elsewhere since then is not undone. */
  was: z.object({ rag: z.string().nullable(), comment: z.string().nullable() }).optional(),
  by: z.string(),
});

/**
 * The county wrote into a district's column. A row's milestone is `rowId` with a field such as
 * `Milestone 2 Due`; `editPlace` makes both from a row id and heading of the county workbook.
 */
export const countyEdit = fact.extend({
  kind: z.literal('county edit'),
  rowId: z.string(),
  /** The column's heading. */
  field: z.string(),
  was: cellValue,
  becomes: cellValue,
  by: z.string(),
});

/** The Decision column of a conflict: `District`, `County`, or the value that shall stand. */
export const decisionMade = fact.extend({
  kind: z.literal('decision made'),
  rowId: z.string(),
  field: z.string(),
  decision: z.string(),
  by: z.string(),
});

/** The answer to "is this the same action?". */
export const identityAnswered = fact.extend({
  kind: z.literal('identity answered'),
  /** The row that looked new. */
  rowId: z.string(),
  /** The earlier row it was asked about. */
  earlier: z.string(),
  same: z.boolean(),
  by: z.string(),
});

/** A return's period is closed: nothing in it changes until it is re-opened. */
export const signedOff = fact.extend({
  kind: z.literal('signed off'),
  returnId: z.string(),
  by: z.string(),
});
export const reOpened = fact.extend({ kind: z.literal('re-opened'), returnId: z.string(), by: z.string() });

/** Everything that ever happens to a county. The county's state is folded from these, in their order. */
export const mergeFact = z.discriminatedUnion('kind', [
  revisionReceived,
  restored,
  annotationWritten,
  countyEdit,
  decisionMade,
  identityAnswered,
  signedOff,
  reOpened,
]);
export type MergeFact = z.infer<typeof mergeFact>;
export type FactOf<Kind extends MergeFact['kind']> = Extract<MergeFact, { kind: Kind }>;
/** A return's revision, received or restored. */
export type Revision = z.infer<typeof revision>;
