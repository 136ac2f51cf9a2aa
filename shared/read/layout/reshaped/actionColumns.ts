import { remembered } from '../../../likeness';
import { findPeriods } from '../../../time';
import { matchHeading } from '../../headings';
import { reworded, slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { hasActions } from '../hasActions';
import { namesField, namesObjective, saysWhatToDo } from '../heading/kindsOfWork';

const TERM = /^(short|medium|long)(?:er)?[\s-]*term\b/i;

/** What stands over one of several columns of actions. */
interface Headed {
  readonly column: Column;
  readonly words: string;
}

/**
 * Actions in a column a term (Short term | Medium term | Long term), a column a year (Actions for
 * 2014/15 | Actions for 2015/16) or a column a kind of work (Prevention | Enforcement) or a
 * priority (Priority 1: … | Priority 2: …): one line a column, each under its term or year as where those
 * stand inside cells, and under its kind as a section. Other tables come back as they are.
 */
export function columnsDown(table: Table): Table {
  const byTime = headedBy([termOver, yearOver], table);
  if (byTime.length > 0) return moved(table, byTime, inCell);
  const byKind = headedBy([objectiveOver, kindOver], table);
  if (byKind.length === 0) return table;
  const name = namesObjective(byKind[0]!.words) ? 'Objective' : 'Section';
  const beyond = Math.max(...table.columns.map(({ last }) => last)) + 1;
  const sections: Column = {
    first: beyond,
    last: beyond,
    heading: name,
    parts: [name],
    slots: [],
  };
  const down = moved(table, byKind, (slot, { column, words }, line) => [
    slot,
    {
      ...reworded(column.slots.at(-1)!, words),
      row: line.row,
      lastRow: line.row,
      column: beyond,
      lastColumn: beyond,
    },
  ]);
  return { ...down, columns: [...down.columns, sections] };
}

/** The cells of one column of actions, as they stand in a line of their own. */
type Tell = (slot: Slot, headed: Headed, line: Line) => readonly [Slot, ...Slot[]];

const inCell: Tell = (slot, { words }) => [reworded(slot, `${words}:\n${slot.text}`)];

function moved(table: Table, headed: readonly Headed[], tell: Tell): Table {
  const first = headed[0]!.column;
  const isMoved = (column: Column) => headed.some((own) => own.column === column);
  const columns = table.columns
    .filter((column) => column === first || !isMoved(column))
    .map((column) => (column === first ? { ...column, heading: 'Action', parts: ['Action'] } : column));
  const body = table.body.flatMap((line): Line[] => {
    const shared = line.slots.filter((slot) => !headed.some(({ column }) => within(slot, column)));
    const lines = headed.flatMap((own) => {
      const slot = line.slots.find((each) => within(each, own.column));
      if (!slot) return [];
      const [words, ...more] = tell(slot, own, line);
      const placed: Slot = { ...words, column: first.first, lastColumn: first.last };
      return [line.with([...shared, placed, ...more].sort((a, b) => a.column - b.column))];
    });
    return lines.length > 0 ? lines : [line];
  });
  return { ...table, columns, body };
}

/** The columns that hold actions, with what stands over each; empty unless there are several. */
function headedBy(
  ways: readonly ((column: Column, table: Table) => string | null)[],
  table: Table,
): readonly Headed[] {
  for (const wordsOver of ways) {
    const found = table.columns.flatMap((column): Headed[] => {
      const words = wordsOver(column, table);
      return words === null ? [] : [{ column, words }];
    });
    if (found.length >= 2) return found;
  }
  return [];
}

function objectiveOver({ heading }: Column): string | null {
  return namesObjective(heading) ? heading : null;
}

/** A heading that names no field, over words that each say what to do, in a table without a column of actions. */
function kindOver(column: Column, table: Table): string | null {
  if (hasActions(table)) return null;
  if (column.slots.length === 0 || namesField(column.heading)) return null;
  const cells = table.body.flatMap((line) => slotIn(line, column) ?? []);
  const says = cells.filter(({ wording }) => saysWhatToDo(wording)).length;
  return cells.length > 0 && says >= cells.length * 0.7 ? column.heading : null;
}

function termOver(column: Column): string | null {
  const match = TERM.exec(column.heading);
  if (!match) return null;
  // "Short-term outcomes" are no actions
  const rest = column.heading.slice(match[0].length).replace(/\([^()]*\)|[\d\s:–-]|years?|months?/gi, '');
  return rest === '' || matchHeading(rest)[0]?.field === 'action' ? match[0] : null;
}

/** The period in a heading that names actions beside it, or the heading itself where what to do stands under it. */
function yearOver(column: Column, table: Table): string | null {
  const [found, ...more] = periodsIn(column.heading);
  if (!found || more.length > 0) return null;
  const rest = column.heading.slice(0, found.start) + column.heading.slice(found.end);
  const name = rest.replace(/\b(?:for|in|during|by|of|planned|year)\b|[()–:-]/gi, ' ').trim();
  const cells = table.body.flatMap((line) => slotIn(line, column) ?? []);
  if (cells.length === 0 || cells.some(({ cell }) => cell.kind !== 'text')) return null;
  const named = matchHeading(name).some(({ field, score }) => field === 'action' && score >= 0.85);
  const unnamed =
    name === '' && cells.filter(({ wording }) => saysWhatToDo(wording)).length >= cells.length * 0.7;
  return named || (unnamed && !hasActions(table)) ? found.text : null;
}

/** A table has the same headings at every reading. */
const periodsIn = remembered(findPeriods);

function within(slot: Slot, column: Column): boolean {
  return slot.column >= column.first && slot.column <= column.last;
}
