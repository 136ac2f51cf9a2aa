import { byStretch } from '../../../sharing';
import { readLabel } from '../../bands';
import { matchHeading, type Field } from '../../headings';
import { Line, reworded, type Column, type SheetView, type Slot, type Table } from '../../sheet';
import { blockTitles } from './blockTitles';
import { evidenceOf, namesActions } from '../heading/evidence';
import { labelOf } from './fieldLabel';

interface Card {
  readonly labels: Slot[];
  /** What stands beside each label, line by line. */
  readonly beside: { readonly label: string; readonly slots: readonly Slot[] }[];
}

/**
 * Actions laid out as forms: labels down the left ("Action", "Lead", "By when"), what is filled in
 * beside them, one block an action, or one action a column. Gives them as a table whose headings
 * are the labels; null where the lines are no such thing.
 */
export function cardTable(
  view: SheetView,
  lines: readonly Line[],
): { table: Table; labels: readonly Slot[]; rest: readonly Line[] } | null {
  if (!mayBeCards(lines)) return null;

  const titles = blockTitles(lines);
  const cards: Card[] = [];
  const rest: Line[] = [];
  let current: Card | null = null;
  let seen = new Set<string>();
  let lastLabel: string | null = null;
  let lastRow = -2;
  for (const [at, line] of lines.entries()) {
    const heads: readonly Slot[] | null =
      titles.get(line) ?? (!current && headsValues(line, lines[at + 1]) ? line.slots : null);
    if (heads) {
      const [first] = line.slots as [Slot, ...Slot[]];
      current = { labels: [reworded(first, PRIORITY)], beside: [{ label: PRIORITY, slots: heads }] };
      cards.push(current);
      seen = new Set([PRIORITY]);
      continue;
    }
    const label = labelOf(line);
    if (!label) {
      const [first] = line.slots;
      // a second line of the value above, or something between the cards
      if (
        current &&
        lastLabel &&
        line.row === lastRow + 1 &&
        first &&
        first.column > current.labels[0]!.column
      ) {
        current.beside.push({ label: lastLabel, slots: line.slots });
        lastRow = line.row;
      } else rest.push(line);
      continue;
    }
    const { name, number } = label;
    if (!current || seen.has(name)) {
      current = { labels: [], beside: [] };
      cards.push(current);
      seen = new Set();
    }
    seen.add(name);
    current.labels.push(reworded(label.slot, name));
    current.beside.push({ label: name, slots: line.slots.slice(1) });
    if (number !== null && label.field === 'action') {
      current.labels.push(reworded(label.slot, REF));
      current.beside.push({ label: REF, slots: [reworded(label.slot, number)] });
    }
    lastLabel = name;
    lastRow = line.row;
  }
  return { table: tableOf(view, cards), labels: cards.flatMap((card) => card.labels), rest };
}

const PRIORITY = 'Priority';
const REF = 'Ref';

/** `Priority 1: … | Priority 2: …`, each over values that stand beside the labels below. */
function headsValues({ slots }: Line, below: Line | undefined): boolean {
  const label = below && labelOf(below)?.slot;
  if (!label || slots.length < 2 || slots[0]!.column <= label.lastColumn) return false;
  return slots.every(({ text }) => readLabel(text)?.label === 'objective');
}

/** Most lines of several cells begin with a label, and the labels name what an action consists of. */
function mayBeCards(lines: readonly Line[]): boolean {
  const labels = labelsIn(lines);
  const fields = new Set(labels.flatMap((own) => own.fields));
  const sum = (count: (own: Labels) => number) => labels.reduce((all, own) => all + count(own), 0);
  const labelled = sum((own) => own.fields.length);
  if (fields.size < 3 || !fields.has('action') || labelled < sum((own) => own.several) * 0.6) return false;
  // several names side by side head columns
  return !headColumns(lines).includes(true);
}

interface Labels {
  /** What the labels of lines name, line by line. */
  readonly fields: readonly Field[];
  /** Lines of several cells. */
  readonly several: number;
}

const labelsIn = byStretch((lines: readonly Line[]): Labels => ({
  fields: lines.flatMap((line) => labelOf(line)?.field ?? []),
  several: lines.filter((line) => line.slots.length > 1).length,
}));

const headColumns = byStretch((lines: readonly Line[]) =>
  lines.some((line) => evidenceOf(line).named >= 3 && namesActions(evidenceOf(line))),
);

/** Value cells by label, one list an action: where several stand side by side, each has its column. */
function valuesOf({ beside }: Card): ReadonlyMap<string, readonly Slot[]>[] {
  const heads = beside.find(({ label }) => matchHeading(label)[0]?.field === 'action')?.slots ?? [];
  const actionOver = (slot: Slot) => heads.filter(({ column }) => column <= slot.column).length - 1;
  const values: Map<string, Slot[]>[] = [];
  for (const { label, slots } of beside) {
    slots.forEach((slot, index) => {
      const at = heads.length > 1 ? Math.max(0, actionOver(slot)) : index;
      const own = (values[at] ??= new Map<string, Slot[]>());
      own.set(label, [...(own.get(label) ?? []), slot]);
    });
  }
  return values;
}

function tableOf(view: SheetView, cards: readonly Card[]): Table {
  const names = [...new Set(cards.flatMap((card) => card.labels.map((label) => label.text)))];
  const columns = names.map((heading, index): Column => {
    const slots = cards.flatMap((card) => card.labels.filter((label) => label.text === heading)).slice(0, 1);
    return { first: index, last: index, heading, parts: [heading], slots };
  });
  // the lines are made up: nothing is merged over them, and no line carries on the one before
  const body = cards.flatMap(valuesOf).map((column, index): Line => {
    const row = index * 2;
    const slots = names.flatMap((name, at) => {
      const found = column.get(name);
      return found ? [{ ...joined(found, at), row, lastRow: row }] : [];
    });
    return new Line(row, false, slots);
  });
  return {
    view: { ...view, lines: body },
    captions: [],
    headingLines: [],
    columns,
    body,
  };
}

function joined(slots: readonly Slot[], column: number): Slot {
  const [first] = slots as [Slot, ...Slot[]];
  const text = slots.map((slot) => slot.text).join('\n');
  return { ...reworded(first, text), column, lastColumn: column };
}
