import type { Action, Plan, Reading, Remark } from '../model';
import { byStretch } from '../sharing';
import type { Around, SheetFacts } from './around';
import type { Settings } from './options';

/** Fields that rules miss where they are blank. */
const FIELDS = ['ref', 'lead', 'timescale', 'due', 'start', 'status'];

/** What is known around the records of a plan. */
export function aroundOf(plan: Plan, reading: Reading, settings: Settings): Around {
  const sheets: Record<string, SheetFacts> = {};
  for (const [sheet, tallies] of talliesOf(plan.actions)) sheets[sheet] = factsOf(sheet, tallies, reading);
  return { plan: { id: plan.id, title: plan.title, period: plan.period }, sheets, settings };
}

/** The actions of a sheet, counted. */
interface SheetTally {
  readonly sheet: string;
  actions: number;
  refs: number;
  leads: number;
  timescales: number;
  readonly columns: Record<string, string>;
  readonly below: Record<string, number>;
}

/** The counts of each sheet, a stretch of actions after the other. */
function talliesOf(actions: readonly Action[]): ReadonlyMap<string, readonly SheetTally[]> {
  const bySheet = new Map<string, SheetTally[]>();
  for (const tallies of talliesIn(actions)) {
    for (const tally of tallies) {
      const own = bySheet.get(tally.sheet);
      if (own) own.push(tally);
      else bySheet.set(tally.sheet, [tally]);
    }
  }
  return bySheet;
}

const talliesIn = byStretch((actions: readonly Action[]): readonly SheetTally[] => {
  const bySheet = new Map<string, SheetTally>();
  for (const { source, ref, lead, timescale, cells } of actions) {
    let tally = bySheet.get(source.sheet);
    if (!tally) bySheet.set(source.sheet, (tally = emptyTally(source.sheet)));
    tally.actions++;
    if (ref !== null) tally.refs++;
    if (lead !== null) tally.leads++;
    if (timescale !== null || 'start' in cells || 'due' in cells) tally.timescales++;
    for (const field of FIELDS) {
      if (tally.columns[field] !== undefined) continue;
      const cell = cells[field]?.[0];
      if (cell === undefined) continue;
      const column = (tally.columns[field] = columnOf(cell));
      if (column === columnOf(source.cell)) tally.below[field] = rowOf(cell) - rowOf(source.cell);
    }
  }
  return [...bySheet.values()];
});

const columnOf = (cell: string): string => cell.replace(/\d+$/, '');
const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);

const missingIn = byStretch((remarks: readonly Remark[]) =>
  remarks.filter(({ code }) => code === 'heading/missing'),
);

function emptyTally(sheet: string): SheetTally {
  return { sheet, actions: 0, refs: 0, leads: 0, timescales: 0, columns: {}, below: {} };
}

function factsOf(sheet: string, tallies: readonly SheetTally[], { remarks }: Reading): SheetFacts {
  const sum = (count: (own: SheetTally) => number) => tallies.reduce((all, own) => all + count(own), 0);
  const missing = missingIn(remarks)
    .flat()
    .filter(({ source }) => source.sheet === sheet);
  return {
    missing: missing.map(({ detail }) => String(detail['field'])),
    anyLead: tallies.some(({ leads }) => leads > 0),
    anyTimescale: tallies.some(({ timescales }) => timescales > 0),
    mostlyRefs: sum(({ refs }) => refs) * 2 > sum(({ actions }) => actions),
    // the first action that has a cell tells its column
    columns: Object.assign({}, ...tallies.map(({ columns }) => columns).reverse()) as Record<string, string>,
    below: Object.assign({}, ...tallies.map(({ below }) => below).reverse()) as Record<string, number>,
  };
}
