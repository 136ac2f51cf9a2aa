import { matchHeading, type Field } from '../../headings';
import type { Column, Line, Slot, Table } from '../../sheet';
import { hasActions } from '../hasActions';

interface Pair {
  readonly label: Slot;
  readonly value: Slot;
  readonly field: Field;
}

/**
 * A form over a small table of steps: "Project: … Lead: …" in the lines above, then Step | By when.
 * The form is the action and the steps are its milestones; null where the lines above are no form.
 */
export function actionWithSteps(table: Table): { table: Table; labels: readonly Slot[] } | null {
  const formed = table.captions.map((line) => ({ line, pairs: pairsIn(line) }));
  const pairs = formed.flatMap((own) => own.pairs);
  const fields = new Set(pairs.map((pair) => pair.field));
  // "Project: Night wardens" over "Lead | Start | End": the columns tell of what the line above names
  const isForm = fields.size >= 2 || !hasActions(table);
  if (!fields.has('action') || !isForm || table.body.length === 0) return null;
  const beyond = Math.max(...table.columns.map((column) => column.last)) + 1;
  const form = pairs.map(({ label }, index): Column => {
    const heading = bare(label.text);
    return { first: beyond + index, last: beyond + index, heading, parts: [heading], slots: [] };
  });
  const steps = table.columns.map((column) =>
    matchHeading(column.heading)[0]?.field === 'action'
      ? { ...column, heading: 'Milestone', parts: ['Milestone'] }
      : column,
  );
  const [first, ...rest] = table.body as [Line, ...Line[]];
  const values = pairs.map(({ value }, index): Slot => ({
    ...value,
    row: first.row,
    lastRow: first.row,
    column: beyond + index,
    lastColumn: beyond + index,
  }));
  return {
    table: {
      ...table,
      captions: formed.filter((own) => own.pairs.length === 0).map((own) => own.line),
      columns: [...steps, ...form],
      body: [first.with([...first.slots, ...values]), ...rest],
    },
    labels: pairs.map((pair) => pair.label),
  };
}

function pairsIn(line: Line): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < line.slots.length; index++) {
    const label = line.slots[index]!;
    if (!/:\s*$/.test(label.text)) continue;
    const [best] = matchHeading(bare(label.text));
    if (!best || best.score < 0.6) continue;
    pairs.push({ label, value: line.slots[index + 1]!, field: best.field });
    index++;
  }
  return pairs;
}

function bare(text: string): string {
  return text.replace(/\s*:\s*$/, '');
}
