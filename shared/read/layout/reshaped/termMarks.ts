import { reworded, slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';

const TERM = /^(?:short|medium|long)(?:er)?\b/i;
const MARK = /^(?:[✓✔☑●■▪◆★☆*xX√•]|yes|y)$/i;

/**
 * Crosses in columns for the short, the medium and the long term: one column of terms, that says in every row
 * which is marked. A table without such columns, or with a row that has two marked, comes back as it is.
 */
export function termsMarked(table: Table): Table {
  const terms = table.columns.filter(({ parts }) => TERM.test(parts.at(-1) ?? ''));
  if (terms.length < 2) return table;
  const marked = table.body.map((line) => terms.flatMap((column) => markIn(line, column) ?? []));
  const cells = table.body.flatMap((line) => terms.flatMap((column) => slotIn(line, column) ?? []));
  if (cells.length === 0 || cells.some(({ text }) => !MARK.test(text))) return table;
  if (marked.some(({ length }) => length > 1)) return table;
  const [first] = terms as [Column];
  const columns = table.columns
    .filter((column) => column === first || !terms.includes(column))
    .map((column) => (column === first ? { ...column, heading: 'Term', parts: ['Term'] } : column));
  const body = table.body.map((line, at) => {
    const [mark] = marked[at]!;
    if (!mark) return line;
    const term = { ...reworded(mark.slot, mark.words), column: first.first, lastColumn: first.last };
    const others = line.slots.filter((slot) => slot !== mark.slot);
    return line.with([...others, term].sort((a, b) => a.column - b.column));
  });
  return { ...table, columns, body };
}

function markIn(line: Line, column: Column): { slot: Slot; words: string } | null {
  const slot = slotIn(line, column);
  return slot && { slot, words: column.parts.at(-1)! };
}
