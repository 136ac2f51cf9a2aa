import { remembered } from '../../likeness';
import { findPeriods } from '../../time';
import { matchHeading } from '../headings';
import { reworded, slotIn, type Column, type Line, type Slot, type Table } from '../sheet';
import { beginsWithVerb } from '../text/verbs';

const TERM = /^(short|medium|long)(?:er)?[\s-]*term\b/i;

/**
 * Actions in a column a term (Short term | Medium term | Long term) or a column a year (Actions for
 * 2014/15 | Actions for 2015/16): one line a column, each under its term or year as where those stand
 * inside cells. Other tables come back as they are.
 */
export function columnsDown(table: Table): Table {
  const headed = headedColumns(table);
  const [first] = [...headed.keys()];
  if (!first) return table;
  const columns = table.columns
    .filter((column) => column === first || !headed.has(column))
    .map((column) => (column === first ? { ...column, heading: 'Action', parts: ['Action'] } : column));
  const body = table.body.flatMap((line): Line[] => {
    const shared = line.slots.filter((slot) => ![...headed.keys()].some((column) => within(slot, column)));
    const lines = [...headed].flatMap(([column, heading]) => {
      const slot = line.slots.find((own) => within(own, column));
      if (!slot) return [];
      const worded = reworded(slot, `${heading}:\n${slot.text}`);
      const moved: Slot = { ...worded, column: first.first, lastColumn: first.last };
      return [line.with([...shared, moved].sort((a, b) => a.column - b.column))];
    });
    return lines.length > 0 ? lines : [line];
  });
  return { ...table, columns, body };
}

/** The columns that hold actions, with the term or the year over each; empty unless there are several. */
function headedColumns(table: Table): ReadonlyMap<Column, string> {
  for (const headingOf of [termOver, yearOver]) {
    const found = table.columns.flatMap((column) => {
      const heading = headingOf(column, table);
      return heading === null ? [] : [[column, heading] as const];
    });
    if (found.length >= 2) return new Map(found);
  }
  return new Map();
}

function termOver(column: Column): string | null {
  return TERM.exec(column.heading)?.[0] ?? null;
}

/** The period in a heading that names actions beside it, or the heading itself where what to do stands under it. */
function yearOver(column: Column, table: Table): string | null {
  const [found, ...more] = periodsIn(column.heading);
  if (!found || more.length > 0) return null;
  const rest = column.heading.slice(0, found.start) + column.heading.slice(found.end);
  const name = rest.replace(/\b(?:for|in|during|by|of|planned|year)\b|[()–:-]/gi, ' ').trim();
  const cells = table.body.flatMap((line) => slotIn(line, column) ?? []);
  if (cells.length === 0 || cells.some(({ cell }) => cell.kind !== 'text')) return null;
  const says = (text: string) => beginsWithVerb(text.replace(/^\W+/, ''));
  const named = matchHeading(name).some(({ field, score }) => field === 'action' && score >= 0.85);
  const unnamed = name === '' && cells.filter(({ text }) => says(text)).length >= cells.length * 0.7;
  return named || (unnamed && !hasActions(table)) ? found.text : null;
}

/** A table has the same headings at every reading. */
const periodsIn = remembered(findPeriods);

function hasActions(table: Table): boolean {
  return table.columns.some((column) =>
    matchHeading(column.heading).some(({ field, score }) => field === 'action' && score >= 0.8),
  );
}

function within(slot: Slot, column: Column): boolean {
  return slot.column >= column.first && slot.column <= column.last;
}
