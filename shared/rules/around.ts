import type { Span } from '../model';
import { entryOf } from '../sharing';
import type { Settings } from './options';

/** What a rule may know around a record. Small, so that most edits leave it as it was. */
export interface Around {
  readonly plan: { readonly id: string; readonly title: string; readonly period: Span | null };
  /** What the actions of each sheet of the plan have as a rule, by sheet. */
  readonly sheets: Readonly<Record<string, SheetFacts>>;
  readonly settings: Settings;
}

export interface SheetFacts {
  /** Columns the reader missed on the sheet. */
  readonly missing: readonly string[];
  /** Whether any action there has one. */
  readonly anyLead: boolean;
  readonly anyTimescale: boolean;
  /** Whether most actions there have one. */
  readonly mostlyRefs: boolean;
  /** In which column each field stands, by its letters: where a blank one would be filled in. */
  readonly columns: Readonly<Record<string, string>>;
  /** How many rows below its action a field stands, where an action's fields stand below each other. */
  readonly below?: Readonly<Record<string, number>>;
}

const NO_FACTS: SheetFacts = {
  missing: [],
  anyLead: false,
  anyTimescale: false,
  mostlyRefs: false,
  columns: {},
};

/** What holds for the sheet of a record. */
export function factsFor(around: Around, sheet: string): SheetFacts {
  return entryOf(around.sheets, sheet) ?? NO_FACTS;
}
