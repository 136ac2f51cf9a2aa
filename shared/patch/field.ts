import { ROW_ID } from '../rowId';

/** Columns that are computed for actions, in the order in which they stand. */
export const ACTION_FIELDS = ['Due', 'Delivery RAG', 'Days left'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

/** Columns that are computed for indicators. */
export const TARGET_FIELDS = [
  'Computed target',
  'Difference',
  'Expected by now',
  'RAG',
  'Direction',
] as const;
export type TargetField = (typeof TARGET_FIELDS)[number];

/**
 * Hidden columns: what only the reader can tell of an action, for the formulas to go by.
 * `Facts` holds words between semicolons: `;ongoing;reported;done;`.
 */
export const FACT_FIELDS = ['Earliest open', 'Start', 'Status means', 'Facts'] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/**
 * `Check` is the row's first issue in words; `County comment` is what the county wrote of the row; `Marks`
 * names the cells the sheet marks: `;3e;5w;`.
 */
export type CheckField = 'Check' | 'County comment' | 'Marks';

/**
 * Hidden, and only where a script checks rows while no pane is open: whether a row can be checked by
 * itself, and what else was found in it. It stands with its row however rows are sorted.
 */
export type SeenField = 'Seen';

/** Hidden: the ids of the row's records, by which the county knows them again. */
export type IdField = typeof ROW_ID;

export type Field = ActionField | TargetField | FactField | CheckField | IdField | SeenField;

/** What stands beside a sheet that works out everything else by itself. */
export const CHECK_FIELDS: readonly (CheckField | IdField)[] = ['Check', 'County comment', 'Marks', ROW_ID];

/** What stands beside a sheet's records, from left to right. */
export function fieldsFor(holds: { readonly actions: boolean; readonly indicators: boolean }): Field[] {
  return [
    ...(holds.actions ? ACTION_FIELDS : []),
    ...(holds.indicators ? TARGET_FIELDS : []),
    'Check',
    'County comment',
    ...(holds.actions ? FACT_FIELDS : []),
    'Marks',
    ROW_ID,
  ];
}

const HIDDEN: ReadonlySet<string> = new Set<Field>([...FACT_FIELDS, 'Marks', ROW_ID, 'Seen']);

export function isHidden(field: string): boolean {
  return HIDDEN.has(field);
}

const WIDTHS: Partial<Record<Field, number>> = {
  Check: 44,
  'County comment': 44,
  'Delivery RAG': 14,
  Direction: 15,
};

/** In characters. */
export function widthOf(field: Field): number {
  return WIDTHS[field] ?? 12;
}

/** Columns that hold a RAG word with its symbol. */
export const RAG_FIELDS: readonly Field[] = ['Delivery RAG', 'RAG'];
