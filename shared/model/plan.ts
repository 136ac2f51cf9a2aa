import * as z from 'zod';
import { action } from './action';
import { indicator } from './indicator';
import { fieldCells, source, span } from './primitives';

/** A heading under which actions stand: a priority (level 1) may hold objectives (level 2). */
export const objective = z.object({
  ref: z.string().nullable(),
  /** As first worded, with the points listed under it. */
  text: z.string(),
  level: z.number().int(),
  /** Its performance indicators or success measures, as written. */
  measures: z.string().nullable(),
  /** The next review, as written. */
  reviewDate: z.string().nullable(),
  cell: z.string(),
  sheet: z.string(),
  /** The objective above it in the levels of the plan. */
  parent: z.string().nullable(),
  /** `text` (with the points under it), `measures` and `reviewDate` to their cells on its sheet. */
  cells: fieldCells,
});
export type Objective = z.infer<typeof objective>;

/** A numbered part of a plan, with every wording its heading has had. */
export const section = z.object({
  ref: z.string().nullable(),
  text: z.string(),
  objective: z.string().nullable(),
  wordings: z.array(z.object({ text: z.string(), source })),
});
export type Section = z.infer<typeof section>;

/** "The plan has three areas of work: 1. … 2. …" */
export const announcement = z.object({
  text: z.string(),
  /** The number it says there are. */
  count: z.number().int().nullable(),
  /** The names it lists. */
  names: z.array(z.string()),
  source,
});
export type Announcement = z.infer<typeof announcement>;

export const plan = z.object({
  id: z.string(),
  title: z.string(),
  period: span.nullable(),
  aim: z.string().nullable(),
  objectives: z.array(objective),
  sections: z.array(section),
  announcements: z.array(announcement),
  actions: z.array(action),
  indicators: z.array(indicator),
  source: source.nullable(),
  /** `title` and `aim` to the cells they came from. */
  places: z.record(z.string(), source),
});
export type Plan = z.infer<typeof plan>;
