import { byStretch } from '../../../sharing';
import { readLabel } from '../../bands';
import { matchHeading, type Field } from '../../headings';
import { once, reworded, type Column, type Line, type Slot, type Table } from '../../sheet';
import { labelOfLine, type LineLabelled } from '../forms/partLabel';

/** What a line below an action says of it: `Lead: Town Rangers`, in one cell or in two. */
interface Below extends LineLabelled {
  readonly field: Field;
  /** Whether a band over actions may say the same: `Outcome: Safer streets`. */
  readonly mayHead: boolean;
}

/** What may be said of an action below it: its own words and what heads it stand above. */
const OF_ACTION: ReadonlySet<Field> = new Set<Field>([
  'lead',
  'person',
  'organisation',
  'milestone',
  'timescale',
  'start',
  'due',
  'status',
  'rag',
  'progress',
  'resources',
  'measures',
  'outcome',
]);

const SURELY = 0.9;

const belowOf = once((line: Line): Below | null => {
  const said = labelOfLine(line);
  const best = said && matchHeading(said.label)[0];
  if (!best || best.how !== 'known' || best.score < SURELY || !OF_ACTION.has(best.field)) return null;
  const mayHead = readLabel(`${said.label}: ${said.text}`)?.label === 'objective';
  return { ...said, field: best.field, mayHead };
});

/** Whether a line by itself says something of the action above it, and heads nothing below. */
export function tellsOfAction(line: Line): boolean {
  return belowOf(line)?.mayHead === false;
}

const anyBelow = byStretch((lines: readonly Line[]) => lines.some(tellsOfAction));

/** Labels that come back under one action after the other are the table's way; one alone may be a remark. */
const LEAST_USES = 2;

/**
 * Rows below each action that say by a label what they tell of it, `Lead: …`, `Measure: …`: as columns of
 * the action's own line. A label that stands before the first action tells of those below it instead, up to
 * where it stands again. Other tables come back as they are.
 */
export function fieldsBelow(table: Table): { readonly table: Table; readonly labels: readonly Slot[] } {
  const plain = { table, labels: [] };
  if (!anyBelow(table.body).includes(true)) return plain;
  const said = table.body.map((line, at) => saidAt(table.body, line, at));
  const columns = columnsFor(said, table);
  if (columns.size === 0) return plain;
  const told = (line: Line, below: Below): Line =>
    line.with([...line.slots, placed(below, columns.get(below.label)!, line)]);
  const labels: Slot[] = [];
  const body: Line[] = [];
  let over: Below | null = null;
  for (const [at, line] of table.body.entries()) {
    const below = said[at];
    const above = body.at(-1);
    const isKnown = below != null && columns.has(below.label);
    if (isKnown && below.label === said[0]?.label) over = below;
    else if (isKnown && isRow(above)) body[body.length - 1] = told(above, below);
    else {
      body.push(over && isRow(line) ? told(line, over) : line);
      continue;
    }
    if (below.labelSlot) labels.push(below.labelSlot);
  }
  return { table: { ...table, columns: [...table.columns, ...columns.values()], body }, labels };
}

/** A column to the right of the table's own for each label that comes back. */
function columnsFor(said: readonly (Below | null)[], table: Table): ReadonlyMap<string, Column> {
  const uses = new Map<string, number>();
  for (const below of said) if (below) uses.set(below.label, (uses.get(below.label) ?? 0) + 1);
  const usual = [...uses].flatMap(([label, count]) => (count >= LEAST_USES ? [label] : []));
  const beyond = Math.max(...table.columns.map(({ last }) => last)) + 1;
  return new Map(
    usual.map((label, index) => {
      const at = beyond + index;
      return [label, { first: at, last: at, heading: label, parts: [label], slots: [] }];
    }),
  );
}

function isRow(line: Line | undefined): line is Line {
  return line !== undefined && line.slots.length >= 2;
}

/** What a line says of the action above; what might as well head actions does so beside lines that cannot. */
function saidAt(body: readonly Line[], line: Line, at: number): Below | null {
  const below = belowOf(line);
  const beside = [body[at - 1], body[at + 1]].some((next) => next !== undefined && tellsOfAction(next));
  return below?.mayHead && !beside ? null : below;
}

function placed({ slot, text }: Below, { first }: Column, { row }: Line): Slot {
  return { ...reworded(slot, text), row, lastRow: row, column: first, lastColumn: first };
}
