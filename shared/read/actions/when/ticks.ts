import type { Field } from '../../headings';
import { once, slotIn, type Column, type Line } from '../../sheet';
import type { Fields } from '../columns/Fields';
import type { Words } from './milestones';
import { periodOver } from './periodOver';
import type { Row } from '../rows/row';

/**
 * When, as marks under periods: a tick under 2013/14, crosses under Q2 and Q3. Gives the first to
 * the last period marked, in words a timescale is read from; null where no such columns are.
 */
export const tickedPeriods = once((row: Row): Words | null => {
  const columns = underPeriods(row.fields);
  if (columns.length === 0) return null;
  const marked = columns.flatMap(({ label, at }) => {
    const slot = row.at(at);
    return slot && isMark(slot.text) ? [{ label, slot }] : [];
  });
  const [first] = marked;
  const last = marked[marked.length - 1];
  if (!first || !last) return null;
  return {
    text: first === last ? first.label : `${first.label} – ${last.label}`,
    slot: last.slot,
    above: true,
  };
});

const MAY_BE_MARKED: readonly Field[] = ['timescale', 'other', 'progress'];

/** The columns under a period in which marks may say when, left to right: most tables have none. */
const underPeriods = once(({ columns }: Fields) =>
  columns
    .flatMap(({ field, column }, at) => {
      const label = MAY_BE_MARKED.includes(field) ? periodOver(column.parts) : null;
      return label ? [{ label, at, first: column.first }] : [];
    })
    .sort((a, b) => a.first - b.first),
);

/** What else stands under the periods of a row that says when by marks. */
export function besideTicks(row: Row): ReturnType<Row['all']> {
  if (tickedPeriods(row) === null) return [];
  return row.all('timescale').filter(({ slot }) => !isMark(slot.text));
}

/** Whether a column says when by marks: a period over it, and nothing but marks in it. */
export function isMarked(column: Column, body: readonly Line[]): boolean {
  const cells = body.flatMap((line) => slotIn(line, column) ?? []);
  return cells.length > 0 && cells.every(({ text }) => isMark(text)) && periodOver(column.parts) !== null;
}

const LONGEST_MARK = 2;

/** A tick, a cross or another sign that says yes. */
export function isMark(text: string): boolean {
  return text.length <= LONGEST_MARK && /^(?:[✓✔☑●■▪◆★☆*xX√•–-]|yes|y)+$/i.test(text);
}
