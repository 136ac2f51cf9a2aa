import type { Workbook } from '../../shared/grid';
import type { IssueCode, Polarity, Recurrence, Span } from '../../shared/model';

/**
 * A sheet as some officer might have laid it out, and what a careful person would read from it.
 * Only fields that are given are compared: where a person would doubt, the field is left out.
 * An expected text that ends in `…` is met by any text that begins so, one with `…` at both ends by any
 * text that holds it.
 */
export interface Layout {
  readonly name: string;
  /** What a reader must understand here, in one sentence. */
  readonly why: string;
  readonly workbook: Workbook;
  readonly expected: Expected;
}

export interface Expected {
  readonly district?: string | null;
  /** All plans that hold an action or an indicator, found by title. */
  readonly plans?: readonly ExpectedPlan[];
  /** The period of every plan that holds an action. */
  readonly period?: Span | null;
  readonly objectives?: readonly ExpectedObjective[];
  /** All actions of all plans, in any order. */
  readonly actions?: readonly ExpectedAction[];
  /** All indicators of all plans, in any order. */
  readonly indicators?: readonly ExpectedIndicator[];
  /** All reference tables, in any order. */
  readonly referenceTables?: readonly ExpectedTable[];
  readonly partners?: readonly ExpectedPartner[];
  /** At most so many cells may be left unplaced. */
  readonly notPlaced?: number;
  readonly remarks?: { readonly has?: readonly IssueCode[]; readonly hasNot?: readonly IssueCode[] };
}

export interface ExpectedPlan {
  readonly title: string;
  readonly period?: Span | null;
}

export interface ExpectedObjective {
  readonly ref?: string | null;
  readonly text: string;
  readonly level?: number;
  readonly parent?: string | null;
  readonly measures?: string | null;
}

export interface ExpectedMilestone {
  readonly text?: string | null;
  readonly start?: string | null;
  readonly due?: string | null;
  readonly recurs?: Recurrence | null;
  readonly ongoing?: boolean;
  readonly status?: string | null;
}

export interface ExpectedAction {
  readonly text: string;
  readonly ref?: string | null;
  readonly objective?: string | null;
  readonly section?: string | null;
  /** What it stands under, where that may be taken for an objective or for a section. */
  readonly under?: string;
  readonly leadPerson?: string | null;
  readonly leadOrganisation?: string | null;
  /** The lead as written. */
  readonly lead?: string | null;
  /** Every milestone, in order. */
  readonly milestones?: readonly ExpectedMilestone[];
  /** The last due date among its milestones; null where none has one. */
  readonly due?: string | null;
  /** The first start among its milestones; null where none has one. */
  readonly start?: string | null;
  readonly recurs?: Recurrence;
  readonly ongoing?: boolean;
  readonly status?: string | null;
  readonly rag?: string | null;
  readonly resources?: string | null;
  readonly measures?: string | null;
  readonly outcome?: string | null;
  readonly progress?: string | null;
  /** Notes of progress by a word of their heading: `{ Q1: 'Posters up' }`. */
  readonly progressNotes?: Readonly<Record<string, string>>;
  readonly term?: 'Short' | 'Medium' | 'Long' | null;
  /** Columns of the officer's own, by heading. */
  readonly other?: Readonly<Record<string, string>>;
  /** The cell its text stands in. */
  readonly cell?: string;
}

export interface ExpectedIndicator {
  readonly name: string;
  readonly ref?: string | null;
  readonly unit?: string;
  readonly polarity?: Polarity | null;
  readonly baseline?: { readonly period?: string | null; readonly value?: number | null };
  readonly target?: { readonly period?: string | null; readonly stated?: number | null };
  readonly change?: { readonly kind: 'percent' | 'points' | 'number'; readonly amount: number };
  /** Figures by their period; null for a period without one. */
  readonly figures?: Readonly<Record<string, number | null>>;
  readonly objective?: string | null;
}

export interface ExpectedTable {
  readonly name: string;
  /** Some of its cells: row, column, value. */
  readonly cells?: readonly (readonly [row: string, column: string, value: string | number])[];
}

export interface ExpectedPartner {
  readonly kind: 'contribution' | 'team member';
  readonly group?: string | null;
  readonly role?: string | null;
  readonly person?: string | null;
  readonly organisation?: string | null;
  readonly contribution?: string | null;
}
