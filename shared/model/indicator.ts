import * as z from 'zod';
import { fieldCells, rowId, source } from './primitives';

/** Which way is good: `lower` and `higher` is better, or within a `band`. */
export const polarity = z.enum(['lower', 'higher', 'band']);
export type Polarity = z.infer<typeof polarity>;

/** `number` counts things; `%` is a share kept as a fraction (0.56); else the words of the rate: `per 1,000 population`, `£`, `days`. */
export const unit = z.string();

/** A change wanted. `amount` is signed: percent −47 is a fall by 47% of the baseline, points +10 is ten percentage points. */
export const change = z.object({ kind: z.enum(['percent', 'points', 'number']), amount: z.number() });
export type Change = z.infer<typeof change>;

/** One value in one period, or the reason (`note`) why there is none. */
export const figure = z.object({
  /** Canonical label: `2003/04`, `2009`, `Q2 2014/15`, `2004-06`, or as written where it names no time. */
  period: z.string(),
  value: z.number().nullable(),
  note: z.string().nullable(),
  /** What the sheet says it is. A plan's own targets for years ahead are figures of kind target. */
  kind: z.enum(['actual', 'baseline', 'target']),
  source,
});
export type Figure = z.infer<typeof figure>;

export const indicator = z.object({
  id: z.string(),
  rowId,
  /** `NI 16`, where it has a number of its own. */
  ref: z.string().nullable(),
  name: z.string(),
  /** What is counted, where the table says so in other words than the name: `Total Number of Crimes`. */
  measure: z.string().nullable(),
  unit,
  polarity: polarity.nullable(),
  baseline: z.object({ period: z.string().nullable(), value: z.number().nullable() }).nullable(),
  change: change.nullable(),
  target: z.object({
    period: z.string().nullable(),
    stated: z.number().nullable(),
    computed: z.number().nullable(),
    explanation: z.string().nullable(),
  }),
  figures: z.array(figure),
  /** The sentence that sets the target, as written. */
  headline: z.string().nullable(),
  /** The change its target column's heading states, as written: `-31%`. */
  headingChange: z.string().nullable(),
  /** A rate kept beside a count: its own baseline, target and unit. */
  companion: z.object({ unit, baseline: z.number().nullable(), target: z.number().nullable() }).nullable(),
  objective: z.string().nullable(),
  lead: z.string().nullable(),
  /** Footnotes whose sign it bears, and other remarks beside it. */
  notes: z.array(z.string()),
  source,
  cells: fieldCells,
});
export type Indicator = z.infer<typeof indicator>;
