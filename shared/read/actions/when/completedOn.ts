import type { FieldColumn } from '../../headings';
import { once } from '../../sheet';
import { timescaleOf } from '../../text/timescaleOf';
import type { Fields } from '../columns/Fields';
import type { Row } from '../rows/row';

/** `Date completed`, `Achieved on`: a day below it says that the action is. */
const COMPLETED =
  /^date (?:it was )?(completed|achieved|finished|closed)$|^(completed|achieved|finished|closed) (?:on|date)$/i;

/** How far an action is by the day under a heading such as `Date completed`, in the heading's word; null where none is there. */
export function completedOn(row: Row): string | null {
  for (const column of daysIn(row.fields)) {
    const slot = row.at(row.columns.indexOf(column));
    if (slot && (slot.cell.kind === 'date' || isDay(slot.text))) return wordIn(column);
  }
  return null;
}

const daysIn = once(({ columns }: Fields): readonly FieldColumn[] =>
  columns.filter((column) => column.field === 'other' && wordIn(column) !== null),
);

function wordIn({ column }: FieldColumn): string | null {
  const match = COMPLETED.exec(column.parts.at(-1)?.trim() ?? '');
  const word = match?.[1] ?? match?.[2];
  return word ? word[0]!.toUpperCase() + word.slice(1).toLowerCase() : null;
}

function isDay(text: string): boolean {
  const { milestones, leftover } = timescaleOf(text, null);
  return milestones.length === 1 && leftover === null && milestones[0]!.due !== null;
}
