import type { Column, Line, Slot, Table } from '../../sheet';
import { unmarked } from '../../text/unmarked';

const OPEN = /^(?:to[ -]?do|backlog|not (?:yet )?started|planned|next|later|ideas)$/i;
const HALFWAY =
  /^(?:doing|in progress|under ?way|started|now|ongoing|waiting|on hold|blocked|stuck|review)$/i;
const CLOSED = /^(?:done|completed?|finished|closed|dropped)$/i;

/** A heading of states only, from to do to done: under each stand the actions that are so far. */
export function headsBoard({ slots }: Line): boolean {
  const texts = slots.map(({ text }) => unmarked(text));
  const says = (words: RegExp) => texts.some((text) => words.test(text));
  return (
    slots.length >= 2 &&
    texts.every((text) => OPEN.test(text) || HALFWAY.test(text) || CLOSED.test(text)) &&
    says(OPEN) &&
    says(CLOSED)
  );
}

/** A board as a table: one line a card, its column's state beside it. Other tables come back as they are. */
export function cardsDown(table: Table): Table {
  const heading = table.headingLines.at(-1);
  if (!heading || !headsBoard(heading)) return table;
  const column = (first: number, name: string): Column => ({
    first,
    last: first,
    heading: name,
    parts: [name],
    slots: [],
  });
  const body = table.body.flatMap((line) =>
    line.slots.map((slot): Line => {
      const state = [...heading.slots].reverse().find((own) => own.column <= slot.column);
      return line.with([at(slot, 0, slot), ...(state ? [at(state, 1, slot)] : [])]);
    }),
  );
  return { ...table, columns: [column(0, 'Action'), column(1, 'Status')], body };
}

function at(slot: Slot, column: number, { row, lastRow }: Slot): Slot {
  return { ...slot, row, lastRow, column, lastColumn: column };
}
