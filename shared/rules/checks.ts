import type { Grid, GridRow } from '../grid';
import type { Action, Indicator, Plan, Reading, ReferenceTable, Remark } from '../model';
import type { Around } from './around';
import type { Finding } from './finding';
import type { Settings } from './options';
import type { Periods } from './Periods';
import type { AnyRecord } from './Records';
import type { Text } from './texts';

/**
 * The kinds of check there are. Each is a pure function of what it is given and of nothing else:
 * that is what lets the engine keep its findings until one of these values changes.
 */
export type Check =
  | { readonly on: 'action'; find(action: Action, around: Around): readonly Finding[] }
  | { readonly on: 'indicator'; find(indicator: Indicator, around: Around): readonly Finding[] }
  | { readonly on: 'plan'; find(plan: Plan, around: Around): readonly Finding[] }
  | {
      readonly on: 'text';
      /** The signs (`SIGN`) of which a text that it concerns has one: a quick look before a closer one. */
      readonly signs: number;
      /** Whether there is anything in these words to look at. */
      concerns(words: string, signs: number): boolean;
      find(text: Text): readonly Finding[];
    }
  | { readonly on: 'table'; find(table: ReferenceTable): readonly Finding[] }
  | { readonly on: 'remark'; find(remark: Remark, periods: Periods): readonly Finding[] }
  | { readonly on: 'row'; find(row: GridRow, sheet: string): readonly Finding[] }
  | { readonly on: 'sheet'; find(grid: Grid): readonly Finding[] }
  | {
      readonly on: 'reading';
      /** All of a record that the findings depend on; without it they are made anew on every edit. */
      sees?(record: AnyRecord): string;
      find(reading: Reading, settings: Settings, sheets: readonly Grid[]): readonly Finding[];
    }
  | {
      readonly on: 'records';
      /** All of a record that the findings depend on. */
      sees(record: AnyRecord): string;
      watch(settings: Settings, records: readonly AnyRecord[]): Watch;
    };

/** Keeps what a check must know of all records; told of each that comes or goes, if it asks for that. */
export interface Watch {
  add?(record: AnyRecord): void;
  remove?(record: AnyRecord): void;
  /** What is wrong in these records, which are all there are, in order. */
  find(records: readonly AnyRecord[]): readonly Finding[];
}

type Finder<On extends Exclude<Check['on'], 'records'>> = Extract<Check, { on: On }>['find'];

/** Looks at one action at a time. */
export const eachAction = (find: Finder<'action'>): Check => ({ on: 'action', find });

/** Looks at one indicator at a time. */
export const eachIndicator = (find: Finder<'indicator'>): Check => ({ on: 'indicator', find });

/** Looks at one plan as a whole, for what only neighbours tell. Run again on every edit of it: keep it cheap. */
export const eachPlan = (find: Finder<'plan'>): Check => ({ on: 'plan', find });

/**
 * Looks at every piece of text in a return whose words concern it, with the place it belongs in. Most
 * texts have nothing to look at: `signs` and `concerns` say so, the first in no time.
 */
export const eachText = (
  signs: number,
  concerns: (words: string, signs: number) => boolean,
  find: Finder<'text'>,
): Check => ({ on: 'text', signs, concerns, find });

/** Looks at one reference table at a time. */
export const eachTable = (find: Finder<'table'>): Check => ({ on: 'table', find });

/** Puts into words what the reader remarked under the rule's own code; the periods are for examples to lie in. */
export const eachRemark = (find: Finder<'remark'>): Check => ({ on: 'remark', find });

/** Looks at one row of cells at a time, where the workbook is at hand. */
export const eachRow = (find: Finder<'row'>): Check => ({ on: 'row', find });

/** Looks at one sheet as a whole, where the workbook is at hand. */
export const eachSheet = (find: Finder<'sheet'>): Check => ({ on: 'sheet', find });

/** Looks at everything at once, and at the cells where the workbook is at hand. Run again on every edit: only for what nothing smaller can tell. */
export const whole = (find: Finder<'reading'>): Check => ({ on: 'reading', find });

/**
 * Looks at everything at once, but only where a record is not what it was: `sees` gives all of a record
 * that the findings depend on as one text.
 */
export const wholeOf = (sees: (record: AnyRecord) => string, find: Finder<'reading'>): Check => ({
  on: 'reading',
  sees,
  find,
});

/** Compares records with all others, by something that is kept while records come and go. */
export const amongRecords = (
  sees: (record: AnyRecord) => string,
  watch: (settings: Settings, records: readonly AnyRecord[]) => Watch,
): Check => ({ on: 'records', sees, watch });
