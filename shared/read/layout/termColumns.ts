import type { Column, Line, Slot, Table } from '../sheet';

const TERM = /^(short|medium|long)(?:er)?[\s-]*term\b/i;

/**
 * Actions in a column a term (Short term | Medium term | Long term): one line a term, each under
 * its term's heading as where terms stand inside cells. Other tables come back as they are.
 */
export function termsDown(table: Table): Table {
  const terms = table.columns.filter((column) => TERM.test(column.heading));
  if (terms.length < 2) return table;
  const [first] = terms as [Column, ...Column[]];
  const rest = table.columns.filter((column) => !terms.includes(column));
  const columns = table.columns
    .filter((column) => column === first || rest.includes(column))
    .map((column) => (column === first ? { ...column, heading: 'Action', parts: ['Action'] } : column));
  const body = table.body.flatMap((line): Line[] => {
    const shared = line.slots.filter((slot) => !terms.some((column) => within(slot, column)));
    const lines = terms.flatMap((column) => {
      const slot = line.slots.find((own) => within(own, column));
      if (!slot) return [];
      const moved: Slot = {
        ...slot,
        column: first.first,
        lastColumn: first.last,
        text: `${TERM.exec(column.heading)![0]}:\n${slot.text}`,
      };
      return [{ ...line, slots: [...shared, moved].sort((a, b) => a.column - b.column) }];
    });
    return lines.length > 0 ? lines : [line];
  });
  return { ...table, columns, body };
}

function within(slot: Slot, column: Column): boolean {
  return slot.column >= column.first && slot.column <= column.last;
}
