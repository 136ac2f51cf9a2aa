import { a1, type Cell, type Grid, type GridRow, type Workbook } from '../grid';
import type { Plan, Reading } from '../model';
import { readIndicators } from './readIndicators';
import { INSTRUCTIONS, LISTS, type SheetNames } from './sheetNames';
import { settleActions } from './settleActions';
import { textOf } from './sheetTable';
import { templatePlaces } from './templatePlaces';

type Read = (workbook: Workbook) => Reading;

/** Computed columns are left out, and computed again from what stands beside them. */
const COMPUTED = new Set(['Status means', 'Delivery RAG', 'Days left']);

/**
 * Reads a plan that is kept in the template. `readAny` is the reader of other layouts: it reads the
 * Actions sheet, which officers change as they like, and, of the sheets kept behind the plan, the
 * tables that the template has no place for. Their actions are not read again.
 */
export function readTemplate(workbook: Workbook, readAny: Read): Reading {
  const kept = readAny({ ...workbook, sheets: keptSheets(workbook) });
  const readings = templatePlaces(workbook).map((names) => readPlace(workbook, names, readAny));
  return {
    file: workbook.file,
    district: readings.find(({ district }) => district !== null)?.district ?? kept.district,
    plans: readings.flatMap(({ plans }) => plans),
    partners: kept.partners,
    referenceTables: kept.referenceTables,
    notes: readings.flatMap(({ notes }) => notes),
    notPlaced: readings.flatMap(({ notPlaced }) => notPlaced),
    remarks: readings.flatMap(({ remarks }) => remarks),
  };
}

function readPlace(workbook: Workbook, names: SheetNames, readAny: Read): Reading {
  const sheet = (name: string) => workbook.sheets.find((grid) => grid.sheet === name);
  const actions = sheet(names.actions);
  const front = sheet(names.plan)!;
  const reading = readAny({ ...workbook, sheets: [front, ...(actions ? [withoutComputed(actions)] : [])] });
  const facts = factsOf(front);
  const district = facts.get('District');
  const parts = reading.plans.filter((plan) => plan.actions.length > 0);
  const plan: Plan = {
    id: names.plan.toLowerCase().replace(' ', '-'),
    title: textOf(facts.get('Title')?.cell ?? null) ?? workbook.file.replace(/\.[^.]+$/, ''),
    period: periodOf(facts),
    aim: textOf(facts.get('Aim')?.cell ?? null),
    objectives: parts.flatMap(({ objectives }) => objectives),
    sections: parts.flatMap(({ sections }) => sections),
    announcements: [],
    actions: actions
      ? settleActions(
          parts.flatMap((part) => part.actions),
          actions,
        )
      : [],
    indicators: readIndicators(sheet(names.targets), sheet(names.figures)),
    source: { sheet: names.plan, cell: facts.get('Title')?.address ?? 'A1' },
    places: {},
  };
  const ofActions = <T extends { sheet: string }>(all: readonly T[]) =>
    all.filter((each) => each.sheet === names.actions);
  return {
    ...reading,
    district: textOf(district?.cell ?? null),
    plans: [plan],
    notes: ofActions(reading.notes),
    notPlaced: ofActions(reading.notPlaced),
    remarks: reading.remarks.filter(({ source }) => source.sheet === names.actions),
  };
}

/** What is not the template's: the sheets the plan was first kept on, and what an officer added. */
function keptSheets(workbook: Workbook): readonly Grid[] {
  const names = templatePlaces(workbook).flatMap((own): string[] => Object.values(own));
  const own = new Set([LISTS, INSTRUCTIONS, ...names]);
  return workbook.sheets.filter(({ sheet }) => !own.has(sheet));
}

interface Fact {
  readonly cell: Cell;
  readonly address: string;
}

/** What stands in column B, by the label in A. */
function factsOf({ rows }: Grid): ReadonlyMap<string, Fact> {
  return new Map(
    rows.flatMap(({ row, cells }) => {
      const label = cells.find(({ column }) => column === 0)?.cell.text.trim();
      const said = cells.find(({ column }) => column === 1)?.cell;
      return label && said ? [[label, { cell: said, address: a1(row, 1) }] as const] : [];
    }),
  );
}

function periodOf(facts: ReadonlyMap<string, Fact>): Plan['period'] {
  const day = (label: string) => {
    const cell = facts.get(label)?.cell;
    return cell?.kind === 'date' ? cell.value.slice(0, 10) : null;
  };
  const [from, to] = [day('Period from'), day('Period to')];
  return from !== null && to !== null ? { from, to } : null;
}

function withoutComputed(grid: Grid): Grid {
  const computed = new Set(
    (grid.rows[0]?.cells ?? [])
      .filter(({ cell }) => COMPUTED.has(cell.text.trim()))
      .map(({ column }) => column),
  );
  const key = [...computed].join();
  const rows = grid.rows.map((row) => {
    const kept = known.get(row);
    if (kept?.key === key) return kept.without;
    const without = { ...row, cells: row.cells.filter(({ column }) => !computed.has(column)) };
    known.set(row, { key, without });
    return without;
  });
  return { ...grid, rows: rows.filter(({ cells }) => cells.length > 0) };
}

/** Rows without computed columns: a row that did not change is the same object at the next reading. */
const known = new WeakMap<GridRow, { readonly key: string; readonly without: GridRow }>();
