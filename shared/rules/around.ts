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
  const sheets: Record<string, SheetFacts> = {};
  for (const [sheet, tally] of talliesOf(plan.actions)) sheets[sheet] = factsOf(sheet, tally, reading);
  return { plan: { id: plan.id, title: plan.title, period: plan.period }, sheets, settings };
}

/** The actions of a sheet, counted. */
interface SheetTally {
  actions: number;
  refs: number;
  leads: number;
  timescales: number;
  readonly columns: Record<string, string>;
}

function talliesOf(actions: readonly Action[]): Map<string, SheetTally> {
  const bySheet = new Map<string, SheetTally>();
  for (const { source, ref, lead, timescale, cells } of actions) {
    let tally = bySheet.get(source.sheet);
    if (!tally)
      bySheet.set(source.sheet, (tally = { actions: 0, refs: 0, leads: 0, timescales: 0, columns: {} }));
    tally.actions++;
    if (ref !== null) tally.refs++;
    if (lead !== null) tally.leads++;
    if (timescale !== null || 'start' in cells || 'due' in cells) tally.timescales++;
    for (const field of FIELDS) {
      if (tally.columns[field] !== undefined) continue;
      const cell = cells[field]?.[0];
      if (cell !== undefined) tally.columns[field] = cell.replace(/\d+$/, '');
    }
  }
  return bySheet;
}

function factsOf(sheet: string, tally: SheetTally, { remarks }: Reading): SheetFacts {
  const missing = remarks.flatMap(({ code, source, detail }) =>
    code === 'heading/missing' && source.sheet === sheet ? [String(detail['field'])] : [],
  );
  return {
    missing,
    anyLead: tally.leads > 0,
    anyTimescale: tally.timescales > 0,
    mostlyRefs: tally.refs * 2 > tally.actions,
    columns: tally.columns,
  };
}
