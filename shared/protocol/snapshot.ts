import * as z from 'zod';
import { LAST_COLUMN, LAST_ROW, LONGEST_TEXT } from '../grid';

/** Raised when a snapshot is written otherwise: an older one is still read. */
const FORM = 1;

const rowNo = z.number().int().min(0).max(LAST_ROW);
const columnNo = z.number().int().min(0).max(LAST_COLUMN);
const words = z.string().max(LONGEST_TEXT);
/** Merged blocks of one sheet: a sheet that is read has no more than that either. */
const MOST_MERGES = 100_000;
const kinds = ['text', 'number', 'date', 'boolean', 'error'] as const;
/** An ISO day, with a time of day where the cell has one. */
const DATE = /^\d{4}-\d\d-\d\d(T[\d:.]+)?$/;

/**
 * A cell as it travels: column, kind, value, and what cannot be told from these: the text as shown
 * where it is not the value itself, the number format, the formula, whether it was never calculated.
 */
export const sentCell = z
  .strictObject({
    c: columnNo,
    k: z.enum(kinds),
    v: z.union([words, z.number(), z.boolean()]),
    t: words.optional(),
    n: words.optional(),
    f: words.optional(),
    u: z.literal(1).optional(),
  })
  .refine(isOfKind, { error: 'expected a value of its kind', path: ['v'] });
export type SentCell = z.infer<typeof sentCell>;

/** A row that holds something: its number from 0, whether it is hidden, its cells by column. */
export const sentRow = z.strictObject({
  r: rowNo,
  h: z.literal(1).optional(),
  cells: z
    .array(sentCell)
    .refine((cells) => ascends(cells, ({ c }) => c), { error: 'expected each column once, in order' }),
});
type SentRow = z.infer<typeof sentRow>;

export const sentSheet = z.strictObject({
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'very hidden']),
  rows: z.array(sentRow).refine((rows: readonly SentRow[]) => ascends(rows, ({ r }) => r), {
    error: 'expected each row once, in order',
  }),
  /** Ranges as `A1:C3`. */
  merges: z.array(z.string().max(30)).max(MOST_MERGES),
  hiddenColumns: z.array(columnNo).max(LAST_COLUMN + 1),
});

/** An officer's workbook as it is sent to the county: what stands in it, without our own columns. */
export const snapshot = z.strictObject({
  form: z.literal(FORM),
  sheets: z.array(sentSheet).min(1),
  traits: z.array(z.enum(['macros', 'external-links'])),
});
export type Snapshot = z.infer<typeof snapshot>;

/** What a PUT of a revision brings. Who sends it is told by the key, and by nothing in here. */
export const revisionSent = z.strictObject({
  /** The workbook's name, with its extension, without folders. */
  file: z.string().min(1).max(255),
  /** Whether what is not in it is gone from the plan; false for single sheets. */
  complete: z.boolean(),
  snapshot,
});
export type RevisionSent = z.infer<typeof revisionSent>;

/** The reader takes rows and cells as they come, and each place once. */
function ascends<T>(entries: readonly T[], placeOf: (entry: T) => number): boolean {
  return entries.every((entry, index) => index === 0 || placeOf(entries[index - 1]!) < placeOf(entry));
}

function isOfKind({ k, v }: { readonly k: (typeof kinds)[number]; readonly v: unknown }): boolean {
  if (k === 'number' || k === 'boolean') return typeof v === k;
  return typeof v === 'string' && (k !== 'date' || DATE.test(v));
}
