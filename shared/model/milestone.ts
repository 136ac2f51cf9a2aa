import * as z from 'zod';
import { isoDay, source } from './primitives';

/** How exactly a date was given. */
export const precision = z.enum([
  'day',
  'month',
  'quarter',
  'season',
  'term',
  'year',
  'fiscal-year',
  'range',
]);
export type Precision = z.infer<typeof precision>;

export const recurrence = z.enum([
  'daily',
  'weekly',
  'fortnightly',
  'monthly',
  'six-weekly',
  'bi-monthly',
  'quarterly',
  'termly',
  'half-yearly',
  'yearly',
  'regularly',
]);
export type Recurrence = z.infer<typeof recurrence>;

/** One result of an action with its date. `due` is the last day on which it is on time. */
export const milestone = z.object({
  text: z.string().nullable(),
  /** The words the dates were read from. */
  timescale: z.string().nullable(),
  start: isoDay.nullable(),
  due: isoDay.nullable(),
  precision: precision.nullable(),
  recurs: recurrence.nullable(),
  /** True where it goes on with no end, perhaps from `start` or after `due`. */
  ongoing: z.boolean(),
  /** What the officer wrote of this milestone's own progress. */
  status: z.string().nullable(),
  source,
});
export type Milestone = z.infer<typeof milestone>;
