import * as z from 'zod';
import { milestone } from './milestone';
import { fieldCells, rowId, source } from './primitives';

/** Who answers for an action. `text` keeps the words as written. */
export const lead = z.object({
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  text: z.string(),
});
export type Lead = z.infer<typeof lead>;

/** One report of progress, under its own heading where the sheet has several (`Q1`, `Progress June`). */
export const progressNote = z.object({ heading: z.string(), text: z.string(), source });
export type ProgressNote = z.infer<typeof progressNote>;

export const action = z.object({
  /** Unlike any other in its plan, and the same at every reading of the same sheet. */
  id: z.string(),
  rowId,
  /** As shown on the sheet: `2.10`, not 2.1. Null where the officer gave none. */
  ref: z.string().nullable(),
  text: z.string(),
  /** The text of the objective it stands under, as first worded. */
  objective: z.string().nullable(),
  objectiveRef: z.string().nullable(),
  /** The section with its number, as first worded: `2. Target Hardening`. */
  section: z.string().nullable(),
  term: z.enum(['Short', 'Medium', 'Long']).nullable(),
  lead: lead.nullable(),
  /** The timescale cell as written; null where the dates were found in the action's own words or nowhere. */
  timescale: z.string().nullable(),
  ongoing: z.boolean(),
  milestones: z.array(milestone),
  status: z.string().nullable(),
  /** The officer's own RAG, as written. */
  rag: z.string().nullable(),
  resources: z.string().nullable(),
  measures: z.string().nullable(),
  outcome: z.string().nullable(),
  progress: z.string().nullable(),
  progressNotes: z.array(progressNote),
  /** Columns of the officer's own that no field of ours takes, by heading. Nothing is lost. */
  other: z.array(z.object({ heading: z.string(), text: z.string(), source })),
  /** Fields that stood as "as above", by field, in the words that were there. */
  asWritten: z.record(z.string(), z.string()),
  source,
  /** `ref`, `text`, `lead`, `timescale`, `milestones`, `status`… to the cells they came from. */
  cells: fieldCells,
});
export type Action = z.infer<typeof action>;
