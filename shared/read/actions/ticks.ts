import { slotIn, type Column, type Line } from '../sheet';
import type { Words } from './milestones';
import { periodOver } from './periodOver';
import type { Row } from './row';

/**
 * When, as marks under periods: a tick under 2013/14, crosses under Q2 and Q3. Gives the first to
 * the last period marked, in words a timescale is read from; null where no such columns are.
 */
export function tickedPeriods(row: Row): Words | null {
  // most rows have no cell as short as a mark
  if (!row.line.slots.some(({ text }) => text.length <= LONGEST_MARK)) return null;
  const marked = [...row.all('timescale'), ...row.all('other'), ...row.all('progress')]
    .filter(({ slot }) => isMark(slot.text))
    .flatMap((own) => {
      const label = periodOver(own.column.column.parts);
      return label ? [{ label, slot: own.slot, at: own.column.column.first }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = marked;
  const last = marked[marked.length - 1];
  if (!first || !last) return null;
  return {
    text: first === last ? first.label : `${first.label} – ${last.label}`,
    slot: last.slot,
    above: true,
  };
}

/** What else stands under the periods of a row that says when by marks. */
export function besideTicks(row: Row): ReturnType<Row['all']> {
  const filled = row.all('timescale');
  if (filled.every(({ slot }) => isMark(slot.text)) || tickedPeriods(row) === null) return [];
  return filled.filter(({ slot }) => !isMark(slot.text));
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
