import type { Action, Plan, Reading, Span } from '../model';
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
  return around.sheets[sheet] ?? NO_FACTS;
}

/** Fields that rules miss where they are blank. */
const FIELDS = ['ref', 'lead', 'timescale', 'status'];

/** What is known around the records of a plan. */
export function aroundOf(plan: Plan, reading: Reading, settings: Settings): Around {
  const bySheet = new Map<string, Action[]>();
  for (const action of plan.actions) {
    const own = bySheet.get(action.source.sheet);
    if (own) own.push(action);
    else bySheet.set(action.source.sheet, [action]);
  }
  const sheets: Record<string, SheetFacts> = {};
  for (const [sheet, actions] of bySheet) sheets[sheet] = factsOf(sheet, actions, reading);
  return { plan: { id: plan.id, title: plan.title, period: plan.period }, sheets, settings };
}

function factsOf(sheet: string, actions: readonly Action[], reading: Reading): SheetFacts {
  let refs = 0;
  let anyLead = false;
  let anyTimescale = false;
  const columns: Record<string, string> = {};
  for (const action of actions) {
    if (action.ref !== null) refs++;
    anyLead ||= action.lead !== null;
    anyTimescale ||= action.timescale !== null || 'start' in action.cells || 'due' in action.cells;
    for (const field of FIELDS) {
      if (field in columns) continue;
      const cell = action.cells[field]?.[0];
      if (cell !== undefined) columns[field] = cell.replace(/\d+$/, '');
    }
  }
  const missing = reading.remarks.flatMap(({ code, source, detail }) =>
    code === 'heading/missing' && source.sheet === sheet ? [String(detail['field'])] : [],
  );
  return { missing, anyLead, anyTimescale, mostlyRefs: refs * 2 > actions.length, columns };
}
