import type { Typed } from '../layouts/sheet';

/** What a plan says, before anybody has laid it out. Faults are planted in it, or in the sheet made of it. */
export interface Content {
  readonly place: string;
  readonly title: string;
  /** The plan runs from 1 April of this year to 31 March of the next. */
  readonly year: number;
  /** The day on which it is looked at: in the middle of the plan. */
  readonly asAt: string;
  objectives: GoalContent[];
  /** Sentences below the title. */
  notes: string[];
  measures: MeasureContent[];
  wards: WardContent[];
}

export interface GoalContent {
  ref: string;
  text: string;
  actions: ActionContent[];
}

/** The cells of an action; null is a blank one. */
export interface ActionContent {
  ref: string | number | null;
  text: string;
  section: string | null;
  lead: string | null;
  due: string | null;
  result: string | null;
  status: string | null;
  progress: string | null;
  rag: string | null;
}

export type ActionField = Exclude<keyof ActionContent, 'section'>;

/** A measure with its baseline, the year after it, and the target that its change gives. */
export interface MeasureContent {
  name: string;
  baseline: Typed;
  later: Typed;
  change: string | null;
  target: Typed;
  /** As the target column's heading has it under a headline: `-20%`. */
  heading: string;
  footnote: string | null;
  /** The sentence that sets the target, where it is laid out under one. */
  headline: string;
}

/** Counts by ward: two kinds, their total, and the share of the first. */
export interface WardContent {
  name: string;
  first: number;
  second: number;
  total: number;
  share: number;
}
