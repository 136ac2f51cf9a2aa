import { matchHeading, type Field } from '../headings';
import { Line, once, type Column, type SheetView, type Slot, type Table } from '../sheet';

interface Card {
  readonly labels: Slot[];
  /** Value cells by label, one list a value column. */
  readonly values: Map<string, Slot[]>[];
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
  const labelled = lines.filter((line) => labelOf(line) !== null);
  if (labelled.length < 3) return null;
  const fields = new Set(labelled.map((line) => labelOf(line)!.field));
  if (
    fields.size < 3 ||
    !fields.has('action') ||
    labelled.length < lines.filter((line) => line.slots.length > 1).length * 0.6
  )
    return null;

  const cards: Card[] = [];
  const rest: Line[] = [];
  let current: Card | null = null;
  let seen = new Set<string>();
  let lastLabel: string | null = null;
  let lastRow = -2;
  for (const line of lines) {
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
        addValues(current, lastLabel, line.slots);
        lastRow = line.row;
      } else rest.push(line);
      continue;
    }
    const name = label.slot.text.replace(/\s*[:–-]\s*$/, '');
    if (!current || seen.has(name)) {
      current = { labels: [], values: [] };
      cards.push(current);
      seen = new Set();
    }
    seen.add(name);
    current.labels.push({ ...label.slot, text: name });
    addValues(current, name, line.slots.slice(1));
    lastLabel = name;
    lastRow = line.row;
  }
  return { table: tableOf(view, cards), labels: cards.flatMap((card) => card.labels), rest };
}

const labelOf = once((line: Line): { slot: Slot; field: Field } | null => {
  const [slot] = line.slots;
  if (!slot || slot.text.length > 60) return null;
  const [best] = matchHeading(slot.text.replace(/\s*[:–-]\s*$/, ''));
  return best && best.score >= 0.8 ? { slot, field: best.field } : null;
});

function addValues(card: Card, label: string, slots: readonly Slot[]): void {
  slots.forEach((slot, index) => {
    const column = (card.values[index] ??= new Map<string, Slot[]>());
    column.set(label, [...(column.get(label) ?? []), slot]);
  });
}

function tableOf(view: SheetView, cards: readonly Card[]): Table {
  const names = [...new Set(cards.flatMap((card) => card.labels.map((label) => label.text)))];
  const columns = names.map((heading, index): Column => {
    const slots = cards.flatMap((card) => card.labels.filter((label) => label.text === heading)).slice(0, 1);
    return { first: index, last: index, heading, parts: [heading], slots };
  });
  // the lines are made up: nothing is merged over them, and no line carries on the one before
  const body = cards
    .flatMap(({ values }) => values)
    .map((column, index): Line => {
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
  return { ...first, text, column, lastColumn: column };
}
