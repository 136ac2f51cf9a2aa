import { matchHeading } from '../headings';
import { once, reworded, type Column, type Line, type Slot, type Table } from '../sheet';
import { partLabel } from './partLabel';

const SURELY = 0.9;

interface Said {
  /** The cell that holds nothing but the label. */
  readonly label: Slot | null;
  readonly slot: Slot;
}

const saidIn = once(({ slots: [first, second, ...more] }: Line): Said | null => {
  if (!first || more.length > 0 || first.cell.kind !== 'text') return null;
  const parted = partLabel(first.text);
  if (!parted || (parted.text === '') !== (second !== undefined)) return null;
  const [best] = matchHeading(parted.label);
  if (best?.field !== 'action' || best.score < SURELY) return null;
  return second ? { label: first, slot: second } : { label: null, slot: reworded(first, parted.text) };
});

/** Whether a line by itself says what is to be done, and that it says so: `Action: Extend the patrols`. */
export function saysAction(line: Line): boolean {
  return saidIn(line) !== null;
}

/** A table of indicators parted from the actions in the rows below each. */
interface Parted {
  readonly measures: Table;
  readonly actions: Table;
  /** The cells that say that what stands beside them is an action. */
  readonly labels: readonly Slot[];
}

/** Rows below each indicator that say by a label what will be done about it, as a table of actions; null for none. */
export function actionsBelowMeasures(table: Table): Parted | null {
  const said = table.body.flatMap((line) => {
    const own = saidIn(line);
    return own ? { line, ...own } : [];
  });
  if (said.length === 0) return null;
  const column: Column = { first: 0, last: 0, heading: 'Action', parts: ['Action'], slots: [] };
  const body = said.map(({ line, slot }) => line.with([{ ...slot, column: 0, lastColumn: 0 }]));
  return {
    measures: { ...table, body: table.body.filter((line) => !saysAction(line)) },
    actions: { view: table.view, captions: [], headingLines: [], columns: [column], body },
    labels: said.flatMap(({ label }) => label ?? []),
  };
}
