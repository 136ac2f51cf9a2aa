import { byStretch } from '../../sharing';
import type { Field } from '../headings';
import { once } from '../sheet';
import { beginsMidSentence } from '../text/cut';
import { speaksForSeveral } from './alignment';
import { isBand } from './bandRow';
import type { Row } from './row';

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
    sparseMeasures:
      all.measures <= Math.max(1, all.objectives + all.priorities) && all.actions > all.measures,
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
  for (const row of rows) if (!isBand(row, shouted)) add(all, traitsOf(row));
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

const traitsOf = once((row: Row): Traits => {
  const has = (field: Field) => Number(row.get(field) !== null);
  const action = row.get('action');
  const isMid = action !== null && beginsMidSentence(action.text);
  const isNumbered = action !== null && row.get('ref') !== null;
  const lead = row.get('lead') ?? row.get('person');
  return {
    several: speaksForSeveral(row),
    actions: Number(action !== null),
    midSentence: Number(isMid),
    numbered: Number(isNumbered),
    numberedMid: Number(isNumbered && isMid),
    leads: Number(lead !== null),
    initials: Number(lead !== null && /^[A-Z]{2}(?:[/, ]|$)/.test(lead.text)),
    measures: has('measures'),
    objectives: has('objective'),
    priorities: has('priority'),
  };
});
