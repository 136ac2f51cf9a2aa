import { byStretch } from '../../../sharing';
import { matchHeading } from '../../headings';
import { reworded, slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { partLabel, type LabelParted } from './partLabel';

/**
 * A column each of whose cells holds an action and what belongs to it, told apart by labels line by
 * line ("Action: … Lead: … By: …"), comes back as a column a label. Other tables come back as they are.
 */
export function labelsAcross(table: Table): Table {
  if (!anyLabelled(table.body).includes(true)) return table;
  const column = table.columns.find((own) => isLabelled(own, table.body));
  if (!column) return table;
  const labels = new Set(
    table.body.flatMap((line) => partsIn(slotIn(line, column))?.map(({ label }) => label) ?? []),
  );
  const beyond = Math.max(...table.columns.map(({ last }) => last)) + 1;
  const made = [...labels].map((label, index): Column => {
    const at = index === 0 ? column.first : beyond + index;
    return {
      first: at,
      last: index === 0 ? column.last : at,
      heading: label,
      parts: [label],
      slots: column.slots,
    };
  });
  const columnOf = (label: string) => made[[...labels].indexOf(label)]!;
  const body = table.body.map((line): Line => {
    const slot = slotIn(line, column);
    const parts = partsIn(slot);
    if (!slot || !parts) return line;
    const slots = parts.map(({ label, text }): Slot => {
      const { first, last } = columnOf(label);
      return { ...reworded(slot, text), column: first, lastColumn: last };
    });
    const others = line.slots.filter((own) => own !== slot);
    return line.with([...others, ...slots].sort((a, b) => a.column - b.column));
  });
  return { ...table, columns: table.columns.flatMap((own) => (own === column ? made : [own])), body };
}

function isLabelled(column: Column, body: readonly Line[]): boolean {
  const cells = body.flatMap((line) => slotIn(line, column) ?? []);
  return cells.length >= 2 && cells.filter((slot) => partsIn(slot)).length >= cells.length * 0.6;
}

const anyLabelled = byStretch((lines: readonly Line[]) =>
  lines.some(({ slots }) => slots.some((slot) => partsIn(slot) !== null)),
);

/** The labelled lines of a cell, each label once and one of them the action's; null where it is not so. */
function partsIn(slot: Slot | null): LabelParted[] | null {
  if (!slot?.text.includes(':')) return null;
  const lines = slot.text.split('\n');
  const parts: LabelParted[] = [];
  for (const line of lines) {
    const parted = partLabel(line);
    const isKnown = parted?.text && matchHeading(parted.label).some(({ score }) => score >= 0.9);
    const last = parts[parts.length - 1];
    if (parted && isKnown) parts.push(parted);
    else if (last) parts[parts.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else return null;
  }
  const labels = parts.map(({ label }) => label);
  const names = (label: string) => matchHeading(label)[0]?.field;
  if (labels.length < 2 || new Set(labels).size < labels.length) return null;
  return labels.some((label) => names(label) === 'action') ? parts : null;
}
