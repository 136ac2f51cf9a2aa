import type { KnownNames } from '../likeness';
import type { Issue, Reading } from '../model';
import type { RagWord } from '../rag';

/** Where a return stands on the returns board. */
export type ReturnState =
  'not started' | 'received' | 'late' | 'with errors' | 'refused' | 'accepted' | 'provisional' | 'final';

/** A district's return for a plan and period, in its latest accepted revision. */
export interface CountyReturn {
  /** The district's name, as the county writes it. */
  readonly district: string;
  /** Null where nothing came in. */
  readonly file: string | null;
  /** Null where nothing came in, or nothing that could be read. */
  readonly reading: Reading | null;
  /** The day it came in, `2004-10-01`. */
  readonly received: string | null;
  /** From 1; 0 where nothing came in. */
  readonly revision: number;
  readonly state: ReturnState;
  readonly issues: readonly Issue[];
  /** The day by which it is expected. */
  readonly due: string | null;
  /** Ids that stay with the rows from revision to revision, a plan each; without them `identifyRows` makes some. */
  readonly ids?: readonly PlanIds[];
}

/** A line of the Returns sheet: a return, or a district from which one is awaited. */
export interface ReturnLine {
  readonly district: string;
  readonly plans: readonly string[];
  readonly file: string | null;
  readonly periods: readonly (string | null)[];
  readonly received: string | null;
  readonly revision: number;
  readonly state: ReturnState;
  /** What else there is to say of its state, in sentences. */
  readonly notes: readonly string[];
  readonly actions: number | null;
  readonly indicators: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notPlaced: number | null;
  readonly due: string | null;
  readonly daysLate: number | null;
}

/** The ids of a plan and of its rows, in the order of its lists. */
export interface PlanIds {
  readonly id: string;
  readonly actions: readonly string[];
  /** The numbers each action's milestones go by. */
  readonly milestones: readonly (readonly number[])[];
  readonly indicators: readonly string[];
}

/** What was computed for an action on the day of the book. */
export interface ActionEvaluation {
  readonly delivery: RagWord;
  /** The policy and version that gave it. */
  readonly policy: string;
}

/** What was computed for an indicator. Values are in the indicator's unit, shares as fractions. */
export interface TargetEvaluation {
  readonly computed: number | null;
  /** Stated target less computed target. */
  readonly difference: number | null;
  readonly latest: { readonly period: string; readonly value: number } | null;
  readonly expected: number | null;
  readonly rag: RagWord | null;
  readonly direction: 'Improving' | 'Steady' | 'Worsening' | 'Not comparable' | null;
  readonly explanation: string | null;
  readonly policy: string;
}

/** What the county wrote in its own columns on a row. */
export interface Annotation {
  readonly rag: string | null;
  readonly comment: string | null;
}

/** District and county changed the same cell differently; values as shown. */
export interface Conflict {
  readonly district: string;
  readonly plan: string;
  readonly ref: string | null;
  readonly field: string;
  readonly agreed: string | null;
  readonly ofDistrict: string | null;
  readonly ofCounty: string | null;
  /** The day it was found. */
  readonly since: string;
  readonly decision: string | null;
  readonly source: string;
  /** The id of its row, for finding the conflict again. */
  readonly row?: string;
}

/** One cell that is not as it was in the publication before. */
export interface Change {
  readonly when: string;
  readonly district: string;
  readonly plan: string;
  readonly ref: string | null;
  readonly field: string;
  readonly was: string | null;
  readonly now: string | null;
  readonly by: string;
  readonly source: string;
}

type ByRow<T> = Readonly<Record<string, T>>;

/**
 * Everything the county workbook is made from. What is keyed by row uses the row ids that
 * `identifyRows` gives for the same returns.
 */
export interface CountyState {
  readonly county: string;
  /** The day for which everything holds, `2004-10-01`. */
  readonly asAt: string;
  readonly returns: readonly CountyReturn[];
  readonly evaluations?: {
    readonly actions: ByRow<ActionEvaluation>;
    readonly targets: ByRow<TargetEvaluation>;
  };
  readonly annotations?: ByRow<Annotation>;
  /** The day a row last changed. */
  readonly changedOn?: ByRow<string>;
  /** The headings of the cells in which the county's own value stands, not the district's. */
  readonly edited?: ByRow<readonly string[]>;
  /** The returns board, where one was drawn up; it stands for `returns` on the Returns sheet. */
  readonly board?: readonly ReturnLine[];
  /** What somebody wrote where the book has no place for it: told on About. */
  readonly strays?: readonly { readonly where: string; readonly text: string }[];
  readonly conflicts?: readonly Conflict[];
  readonly changes?: readonly Change[];
  /** Names the county has agreed on: organisations stand in the book under the one that is meant. */
  readonly names?: KnownNames;
  /** The county's policy in sentences, for the About sheet. */
  readonly policy?: {
    readonly name: string;
    readonly version: string;
    readonly sentences: readonly string[];
  };
  /** What made the book, by name: `{ Shirebook: '1.0.0' }`. */
  readonly versions?: Readonly<Record<string, string>>;
}
