import { byStretch } from '../../../sharing';
import { beginsMidSentence } from '../../text/cut';
import { speaksForSeveral } from './alignment';
import { isBand } from '../rows/bandRow';
import type { Slot } from '../../sheet';
import type { Row } from '../rows/row';

/** What only the whole of a sheet's rows can tell. */
export interface Manner {
  /** Whether cells hold several actions, one a paragraph. */
  readonly several: boolean;
  /** Whether sentences begin with a capital as a rule; then one that does not is a rest. */
  readonly mostlyBeginUpper: boolean;
  /** Whether actions that begin with a capital have a number beside them. */
  readonly mostlyNumbered: boolean;
  /** Whether letters in the lead column stand for persons. */
  readonly initials: boolean;
  /** Whether measures stand only here and there: they may be an objective's. */
  readonly sparseMeasures: boolean;
}

/** @param shouted whether capitals mark headings: rows that are bands then tell nothing. */
export function mannerOf(rows: readonly Row[], shouted: boolean): Manner {
  const all = { ...NO_TRAITS };
  for (const own of traitsIn(rows, shouted)) add(all, own);
  return {
    several: all.several > 0,
    // where actions have numbers, a row without one may be a rest, and tells nothing of how they begin
    mostlyBeginUpper:
      all.numbered > 0 ? all.numberedMid <= all.numbered * 0.3 : all.midSentence <= all.actions * 0.3,
    mostlyNumbered: all.numbered - all.numberedMid > (all.actions - all.midSentence) * 0.8,
    initials: all.initials > all.leads * 0.5,
    // where each action has an objective of its own, so it has its measure
    sparseMeasures:
      all.measures <= Math.max(1, all.objectives + all.priorities) &&
      all.actions > Math.max(all.measures, all.objectives, all.priorities),
  };
}

/** What speaks for one manner or another, added up. */
interface Traits {
  readonly several: number;
  readonly actions: number;
  readonly midSentence: number;
  readonly numbered: number;
  readonly numberedMid: number;
  readonly leads: number;
  readonly initials: number;
  readonly measures: number;
  readonly objectives: number;
  readonly priorities: number;
}

const NO_TRAITS: Traits = {
  several: 0,
  actions: 0,
  midSentence: 0,
  numbered: 0,
  numberedMid: 0,
  leads: 0,
  initials: 0,
  measures: 0,
  objectives: 0,
  priorities: 0,
};

const traitsIn = byStretch((rows: readonly Row[], shouted: boolean): Traits => {
  const all = { ...NO_TRAITS };
  for (const row of rows) if (!isBand(row, shouted)) addRow(all, row);
  return all;
});

/** As it is added up. */
type Sum = { -readonly [Trait in keyof Traits]: number };

function add(all: Sum, more: Traits): void {
  all.several += more.several;
  all.actions += more.actions;
  all.midSentence += more.midSentence;
  all.numbered += more.numbered;
  all.numberedMid += more.numberedMid;
  all.leads += more.leads;
  all.initials += more.initials;
  all.measures += more.measures;
  all.objectives += more.objectives;
  all.priorities += more.priorities;
}

function addRow(all: Sum, row: Row): void {
  all.several += speaksForSeveral(row);
  const action = row.get('action');
  // words in small letters with no date, where a column has dates, may be a rest: they tell nothing either
  if (action && !mayBeRest(row, action)) {
    const isNumbered = row.get('ref') !== null;
    all.actions++;
    if (isNumbered) all.numbered++;
    if (beginsMidSentence(action.text)) {
      all.midSentence++;
      if (isNumbered) all.numberedMid++;
    }
  }
  const lead = row.get('lead') ?? row.get('person');
  if (lead) all.leads++;
  if (lead && /^[A-Z]{2}(?:[/, ]|$)/.test(lead.text)) all.initials++;
  if (row.get('measures')) all.measures++;
  if (row.get('objective')) all.objectives++;
  if (row.get('priority')) all.priorities++;
}

function mayBeRest(row: Row, { text }: Slot): boolean {
  return beginsMidSentence(text) && row.columnsOf('timescale').length > 0 && !row.get('timescale');
}
