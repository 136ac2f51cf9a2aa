import { matchHeading } from '../headings';
import { once, reworded, type Column, type Line, type Slot, type Table } from '../sheet';
import { labelOfLine, type LineLabelled } from './partLabel';

const SURELY = 0.9;

const saidIn = once((line: Line): LineLabelled | null => {
  const said = labelOfLine(line);
  const best = said && matchHeading(said.label)[0];
  return best?.field === 'action' && best.score >= SURELY ? said : null;
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
  const body = said.map(({ line, slot, text }) =>
    line.with([{ ...reworded(slot, text), column: 0, lastColumn: 0 }]),
  );
  return {
    measures: { ...table, body: table.body.filter((line) => !saysAction(line)) },
    actions: { view: table.view, captions: [], headingLines: [], columns: [column], body },
    labels: said.flatMap(({ labelSlot }) => labelSlot ?? []),
  };
}
