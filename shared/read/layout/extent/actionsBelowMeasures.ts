import { matchHeading } from '../../headings';
import { once, reworded, slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { labelOfLine, type LineLabelled } from '../forms/partLabel';

const SURELY = 0.9;

/** What a line says is to be done, and what stands beside it. */
interface Said extends LineLabelled {
  readonly beside: readonly Slot[];
}

const saidIn = once(({ slots }: Line): Said | null => {
  const own = slots[0]?.text.endsWith(':') ? 2 : 1;
  const said = labelOfLine({ slots: slots.slice(0, own) });
  if (!said) return null;
  const [best] = matchHeading(said.label);
  return best?.field === 'action' && best.score >= SURELY ? { ...said, beside: slots.slice(own) } : null;
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

/**
 * Rows below each indicator that say by a label what will be done about it, as a table of actions, each with the
 * indicator as its measure and with what stands in the table's other columns; null for none.
 */
export function actionsBelowMeasures(table: Table): Parted | null {
  if (!table.body.some(saysAction)) return null;
  const beyond = Math.max(...table.columns.map(({ last }) => last)) + 1;
  const measures: Line[] = [];
  const body: Line[] = [];
  const labels: Slot[] = [];
  for (const line of table.body) {
    const said = saidIn(line);
    if (!said) {
      measures.push(line);
      continue;
    }
    const { slot, text, labelSlot, beside } = said;
    const action = { ...reworded(slot, text), column: beyond, lastColumn: beyond };
    const measure = measures.at(-1)?.slots.find(({ cell }) => cell.kind === 'text');
    const ofMeasure = measure ? [placed(measure, line, beyond + 1)] : [];
    body.push(line.with([...beside, action, ...ofMeasure]));
    if (labelSlot) labels.push(labelSlot);
  }
  const isFilled = (column: Column) => body.some((line) => slotIn(line, column) !== null);
  return {
    measures: { ...table, body: measures },
    actions: {
      view: table.view,
      captions: [],
      headingLines: [],
      columns: [
        ...table.columns.filter(isFilled),
        columnNamed('Action', beyond),
        columnNamed('Measure', beyond + 1),
      ],
      body,
    },
    labels,
  };
}

function columnNamed(heading: string, at: number): Column {
  return { first: at, last: at, heading, parts: [heading], slots: [] };
}

function placed(slot: Slot, { row }: Line, column: number): Slot {
  return { ...slot, row, lastRow: row, column, lastColumn: column };
}
