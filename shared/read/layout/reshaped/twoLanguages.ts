import { matchHeading, type Field } from '../../headings';
import { reworded, slotIn, type Column, type Table } from '../../sheet';

const BETWEEN = /\s+[/|]\s+|\n/;

/** A column whose heading is said twice, and which of the two is in the language that we read. */
interface Bilingual {
  readonly column: Column;
  readonly side: number;
  readonly field: Field;
}

const LEAST = 2;
/** What is read as a date or a state: the other language's words would only be in its way. */
const READ_CLOSELY: ReadonlySet<Field> = new Set<Field>([
  'timescale',
  'start',
  'due',
  'term',
  'status',
  'rag',
]);

/**
 * A table whose headings, and cells, say everything in two languages, `Gweithred / Action`: the two halves
 * of a cell are one text, and dates and states are those of the half that we read. Other tables come back
 * as they are.
 */
export function inOneLanguage(table: Table): Table {
  const columns = table.columns.flatMap((column) => bilingual(column) ?? []);
  if (columns.length < LEAST) return table;
  const body = table.body.map((line) => {
    const slots = line.slots.map((slot) => {
      const own = columns.find(({ column }) => slotIn(line, column) === slot);
      const halves = slot.text.split(BETWEEN);
      if (!own || halves.length !== 2) return slot;
      return reworded(slot, READ_CLOSELY.has(own.field) ? halves[own.side]! : halves.join(' / '));
    });
    return slots.every((slot, at) => slot === line.slots[at]) ? line : line.with(slots);
  });
  return { ...table, body };
}

function bilingual(column: Column): Bilingual | null {
  const text = column.slots.at(-1)?.text ?? '';
  const sides = text.split(BETWEEN);
  // `Lead officers`, and below it `(initials)`: what the cells hold
  if (sides.length !== 2 || sides[1]!.startsWith('(')) return null;
  const known = sides.map((side) =>
    matchHeading(side).find(({ how, score }) => how === 'known' && score >= 0.9),
  );
  const side = known.findIndex((match) => match !== undefined);
  // "Lead / Partners" says two things in one language
  if (side < 0 || matchHeading(sides[1 - side]!).length > 0) return null;
  return { column, side, field: known[side]!.field };
}
