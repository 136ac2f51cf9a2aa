import * as z from 'zod';
import { action, indicator, isoDay, objective, reading } from '../model';
import { cellValue, revision } from './facts';

/** What the county wrote over a district's value. */
export const standingEdit = z.object({ value: cellValue, by: z.string(), on: isoDay });
export type StandingEdit = z.infer<typeof standingEdit>;

/** Why a row that is not in the latest complete revision is still there. */
export const absence = z.object({
  /** The day of the revision that no longer had it. */
  on: isoDay,
  revision: z.number().int(),
  /**
   * `withdrawn`: taken out by the district. `in doubt`: it may be a new row in other words, which is asked.
   * `conflict`: the county had changed it. `kept`: the county decided that it stays.
   */
  verdict: z.enum(['withdrawn', 'in doubt', 'conflict', 'kept']),
});
export type Absence = z.infer<typeof absence>;

const row = z.object({
  /** Minted once, and never given again. */
  id: z.string(),
  /** The id of the plan it stands in. */
  plan: z.string(),
  /** The id the sheet itself carries for it. */
  sheetId: z.string().nullable(),
  /** The day and revision it first came in. */
  first: z.object({ on: isoDay, revision: z.number().int() }),
  changedOn: isoDay.nullable(),
  absence: absence.nullable(),
  /** What the county wrote over the district's values, by field. */
  county: z.record(z.string(), standingEdit),
  /** Fields in conflict, with the value last agreed and the day it was found. */
  agreed: z.record(z.string(), z.object({ value: cellValue, since: isoDay })),
});

/**
 * A row of the county workbook. `record` is what the district said last; what stands in the book is
 * that, the county's edit, or in conflict the value last agreed (`standingCell`).
 */
export const rowState = z.discriminatedUnion('kind', [
  row.extend({
    kind: z.literal('action'),
    record: action,
    /** The number each of its milestones goes by, whatever place it has now. */
    milestoneNos: z.array(z.number().int()),
    /** The highest number that any of its milestones ever had. */
    highestNo: z.number().int(),
  }),
  row.extend({ kind: z.literal('indicator'), record: indicator }),
  row.extend({ kind: z.literal('objective'), record: objective }),
]);
export type RowState = z.infer<typeof rowState>;
export type RowKind = RowState['kind'];
export type RowOf<Kind extends RowKind> = Extract<RowState, { kind: Kind }>;

/** "Is this the same action?": `row` looked new, `earlier` went missing, and they are alike. */
export const question = z.object({
  row: z.string(),
  earlier: z.string(),
  since: isoDay,
  /** 0…1, for the order in which they are asked. */
  likeness: z.number(),
});
export type Question = z.infer<typeof question>;

/** One cell that changed, or a row that came or went (`was` or `now` is null). */
export const changeRecord = z.object({
  /** Which of the county's facts brought it, from 1. */
  fact: z.number().int(),
  on: isoDay,
  row: z.string(),
  field: z.string(),
  was: cellValue,
  now: cellValue,
  by: z.string(),
  source: z.string(),
  /** What kind of event it was. */
  event: z.enum([
    'changed',
    'added',
    'withdrawn',
    'returned',
    'edited',
    'conflict',
    'decided',
    'annotated',
    'identified',
  ]),
});
export type ChangeRecord = z.infer<typeof changeRecord>;

/** What somebody wrote that found no place; it is listed so that it does not go in silence. */
export const unplacedFact = z.object({
  fact: z.number().int(),
  on: isoDay,
  what: z.string(),
  reason: z.string(),
  by: z.string(),
});
export type UnplacedFact = z.infer<typeof unplacedFact>;

export const planState = z.object({
  /** Minted once: `district/plan`. */
  id: z.string(),
  /** The plan's facts as last received; its objectives, actions and indicators are rows. */
  record: reading.shape.plans.element.omit({ actions: true, indicators: true, objectives: true }),
  /** Ids of its rows in the order of the sheet, withdrawn ones where they stood. */
  order: z.array(z.string()),
});
export type PlanState = z.infer<typeof planState>;

/** A return with everything that ever came of it. */
export const returnState = z.object({
  id: z.string(),
  district: z.string(),
  /** The latest accepted revision; what it holds besides plans stands in `rest`. */
  latest: revision.omit({ reading: true }),
  rest: reading.omit({ plans: true }),
  plans: z.array(planState),
  rows: z.record(z.string(), rowState),
  annotations: z.record(z.string(), z.object({ rag: z.string().nullable(), comment: z.string().nullable() })),
  questions: z.array(question),
  /** Rows that proved to be earlier ones, by the id they went by. */
  aliases: z.record(z.string(), z.string()),
  changes: z.array(changeRecord),
  /** What came in from the district, in order, what waits included; a restored revision did not come in. */
  arrivals: z.array(revision.pick({ on: true, revision: true, hash: true })),
  /** The day it was signed off; null while it is open. */
  signedOff: isoDay.nullable(),
  /** The day it was last opened again after a sign-off; null where it never was. */
  reOpened: isoDay.nullable(),
  /** The newest revision that came in while it was signed off. */
  waiting: revision.nullable(),
});
export type ReturnState = z.infer<typeof returnState>;

/** The state of a county: what its facts add up to. Returns are independent of each other. */
export const mergeState = z.object({
  returns: z.record(z.string(), returnState),
  /** Which return a row belongs to; ids stay taken for ever. */
  home: z.record(z.string(), z.string()),
  unplaced: z.array(unplacedFact),
  /** How many facts it was folded from. */
  facts: z.number().int(),
});
export type MergeState = z.infer<typeof mergeState>;

export const EMPTY: MergeState = { returns: {}, home: {}, unplaced: [], facts: 0 };
