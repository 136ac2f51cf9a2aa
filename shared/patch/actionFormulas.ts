import { a1, columnName, parseA1, type Cell } from '../grid';
import type { Action } from '../model';
import { deliveryFacts, ragText, type RagPolicy } from '../rag';
import { statusMeans } from '../template';
import type { RowFormulas } from './rowFormulas';
import type { Lists } from './listsSheet';

/** What formulas of a row may look at. */
export interface RowPlace {
  /** From 0. */
  readonly row: number;
  /** The address of a column of ours on this row: `K5`. */
  readonly at: (
    field: 'Due' | 'Delivery RAG' | 'Earliest open' | 'Start' | 'Status means' | 'Facts',
  ) => string;
  /** A cell of the officer's own, by its address. */
  readonly cellAt: (address: string) => Cell | null;
  /** The column of the officer's statuses, where there is one. */
  readonly statusColumn: number | null;
  readonly lists: Lists;
  readonly policy: RagPolicy;
}

/**
 * The formulas beside an action, in A1 style. They give what `besideActions` gives, as long as the
 * officer changes nothing but statuses and dates that are date cells; all else takes the reader.
 */
export function actionFormulas(actions: readonly Action[], place: RowPlace): RowFormulas {
  const daysLeft = daysLeftFormula(place);
  const [only] = actions;
  // The worst of several has no formula: their statuses share a cell with other words.
  if (!only || actions.length > 1) return { 'Days left': daysLeft };
  return {
    ...dueFormulas(only, place),
    ...statusFormula(only, place),
    'Delivery RAG': ragFormula(place),
    'Days left': daysLeft,
  };
}

/** The rules of `deliveryRag`, in their order. */
function ragFormula({ at, lists }: RowPlace): string {
  const [due, open, start] = [at('Due'), at('Earliest open'), at('Start')];
  const state = at('Status means');
  const has = (word: string) => `ISNUMBER(SEARCH(";${word};",${at('Facts')}))`;
  const ongoing = has('ongoing');
  const started = `OR(${state}="in progress",${state}="late",AND(${state}="",${has('reported')}))`;
  const complete = `OR(${state}="complete",AND(${state}="",${has('done')}))`;
  const late = `AND(NOT(${ongoing}),${due}<>"",${due}<TODAY())`;
  const missed = `AND(${open}<>"",${open}<TODAY(),NOT(AND(${ongoing},${started})))`;
  const soon = `AND(${open}<>"",${open}>=TODAY(),${open}<=TODAY()+${lists.soonDays},NOT(${started}))`;
  const begun = `AND(${start}<>"",${start}<TODAY(),NOT(${started}))`;
  return (
    `IF(${complete},"${ragText('Complete')}",` +
    `IF(${state}="cancelled","${ragText('Closed')}",` +
    `IF(${late},"${ragText('Red')}",` +
    `IF(OR(${missed},${soon},${begun},${state}="late"),"${ragText('Amber')}",` +
    `IF(OR(${started},${ongoing}),"${ragText('Green')}",` +
    `IF(AND(${due}="",${start}=""),"${ragText('No date')}","${ragText('Not due')}"))))))`
  );
}

function daysLeftFormula({ at }: RowPlace): string {
  const [due, rag] = [at('Due'), at('Delivery RAG')];
  const isOver = `${rag}="${ragText('Complete')}",${rag}="${ragText('Closed')}"`;
  return `IF(OR(${due}="",${isOver}),"",${due}-TODAY())`;
}

/** A date that stands in a cell of its own is followed there. */
function dueFormulas(action: Action, { row, at, cellAt, policy }: RowPlace): RowFormulas {
  const [milestone, ...further] = action.milestones;
  const [cell, ...others] = action.cells['due'] ?? action.cells['timescale'] ?? [];
  if (!milestone?.due || further.length > 0 || cell === undefined || others.length > 0) return {};
  const own = cellAt(cell);
  if (parseA1(cell)?.row !== row || own?.kind !== 'date' || own.value.slice(0, 10) !== milestone.due)
    return {};
  const isOpen = deliveryFacts(action, policy).open.length > 0;
  return {
    Due: `IF(ISNUMBER(${cell}),INT(${cell}),"")`,
    ...(isOpen ? { 'Earliest open': at('Due') } : {}),
  };
}

/** What the officer's status means, where it is all that its cell holds. */
function statusFormula(action: Action, { row, cellAt, statusColumn, lists, policy }: RowPlace): RowFormulas {
  const [cell, ...others] = action.cells['status'] ?? [];
  const isAlone = cell !== undefined && others.length === 0 && cellAt(cell)?.text === action.status;
  if (isAlone && parseA1(cell)?.row === row) return { 'Status means': statusMeans(cell, lists) };
  if (action.status !== null || statusColumn === null) return {};
  // A blank status may be told by something else, which no formula follows.
  const blank = `${columnName(statusColumn)}${row + 1}`;
  const isBlank = cellAt(a1(row, statusColumn)) === null && deliveryFacts(action, policy).state === null;
  return isBlank ? { 'Status means': statusMeans(blank, lists) } : {};
}

/** Where the first status stands; the others of the sheet stand below it, be they blank. */
export function columnOfStatuses(actions: readonly Action[]): number | null {
  for (const { cells } of actions) {
    const own = parseA1(cells['status']?.[0] ?? '');
    if (own) return own.column;
  }
  return null;
}
