import { byStretch } from '../../sharing';
import { readLabel } from '../bands';
import { matchHeading, type Field } from '../headings';
import { once, reworded, type Column, type Line, type Slot, type Table } from '../sheet';
import { labelOfLine, type LineLabelled } from './partLabel';

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
 * the action's own line. Other tables come back as they are.
 */
export function fieldsBelow(table: Table): { readonly table: Table; readonly labels: readonly Slot[] } {
  const plain = { table, labels: [] };
  if (!anyBelow(table.body).includes(true)) return plain;
  const said = table.body.map((line, at) => saidAt(table.body, line, at));
  const uses = new Map<string, number>();
  for (const below of said) if (below) uses.set(below.label, (uses.get(below.label) ?? 0) + 1);
  const usual = [...uses].flatMap(([label, count]) => (count >= LEAST_USES ? [label] : []));
  if (usual.length === 0) return plain;
  const beyond = Math.max(...table.columns.map(({ last }) => last)) + 1;
  const made = usual.map((label, index): Column => {
    return { first: beyond + index, last: beyond + index, heading: label, parts: [label], slots: [] };
  });
  const labels: Slot[] = [];
  const body: Line[] = [];
  table.body.forEach((line, at) => {
    const below = said[at];
    const column = made.find(({ heading }) => heading === below?.label);
    const above = body.at(-1);
    if (!below || !column || !above || above.slots.length < 2) {
      body.push(line);
      return;
    }
    if (below.labelSlot) labels.push(below.labelSlot);
    body[body.length - 1] = above.with([...above.slots, placed(below, column, above)]);
  });
  return { table: { ...table, columns: [...table.columns, ...made], body }, labels };
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
