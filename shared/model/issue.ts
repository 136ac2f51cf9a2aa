import * as z from 'zod';
import { source } from './primitives';

/** Every code there is. A code is never reused; new ones are added at the end of their group. */
export const issueCode = z.enum([
  'heading/missing',
  'heading/doubtful',
  'heading/doubled',
  'ref/missing',
  'ref/doubled',
  'ref/collided',
  'ref/out-of-order',
  'ref/not-under-objective',
  'section/reworded',
  'section/count-announced',
  'objective/empty',
  'lead/missing',
  'lead/no-organisation',
  'lead/likely-misspelt',
  'lead/count-differs',
  'timescale/missing',
  'timescale/unreadable',
  'timescale/undecided',
  'timescale/ambiguous',
  'timescale/outside-period',
  'timescale/out-of-order',
  'timescale/count-differs',
  'timescale/found-in-text',
  'target/differs',
  'target/heading-differs',
  'target/objective-differs',
  'target/later-baseline',
  'target/parts-short',
  'target/missing',
  'indicator/polarity-unknown',
  'indicator/inverse-measure',
  'indicator/baseline-missing',
  'indicator/series-break',
  'figure/not-a-number',
  'status/unknown',
  'status/complete-without-evidence',
  'rag/disagrees',
  'rag/red-without-action',
  'duplicate/action',
  'table/total-differs',
  'table/share-differs',
  'privacy/email',
  'privacy/telephone',
  'privacy/crime-number',
  'privacy/person',
  'sheet/merged-cells',
  'sheet/formula-error',
  'sheet/number-as-text',
  'sheet/hidden-data',
  'sheet/text-cut',
  'sheet/no-table',
  'sheet/empty-table',
  'sheet/comments',
  'sheet/struck-out',
  'text/mid-sentence',
  'text/ditto-unresolved',
  'reading/not-placed',
  'workbook/macros',
  'workbook/external-links',
]);
export type IssueCode = z.infer<typeof issueCode>;

export const severity = z.enum(['error', 'warning', 'advice']);
export type Severity = z.infer<typeof severity>;

/** A change that a click applies: what the cell should hold, and what it holds now so that it can be taken back. */
export const fix = z.object({
  title: z.string(),
  sheet: z.string(),
  cell: z.string(),
  was: z.string(),
  becomes: z.string(),
});
export type Fix = z.infer<typeof fix>;

/** Something wrong or doubtful at a place. */
export const issue = z.object({
  code: issueCode,
  severity,
  sheet: source.shape.sheet,
  /** A cell, or several as `B8:B10` or `B8, D8`. */
  cell: source.shape.cell,
  ref: z.string().nullable(),
  /** What is wrong, what is expected. */
  message: z.string(),
  fixes: z.array(fix).max(3),
});
export type Issue = z.infer<typeof issue>;
