import { columnName } from '../../grid';
import { slotIn, type Column, type Table } from '../sheet';

/**
 * A name of its own for each column. Where a heading stands twice, what the cells hold tells the two
 * apart (`Female`, `Female %`), else their order does (`Female (2)`).
 */
export function columnNames(table: Table, columns: readonly Column[]): string[] {
  const used = new Map<string, number>();
  for (const column of columns) count(used, column.heading);
  const given = new Set<string>();
  return columns.map((column) => {
    const heading = column.heading === '' ? columnName(column.first) : column.heading;
    const doubled = (used.get(column.heading) ?? 0) > 1;
    const told = doubled && holdsShares(table, column) && !heading.includes('%') ? `${heading} %` : heading;
    let name = told;
    for (let nth = 2; given.has(name); nth++) name = `${told} (${nth})`;
    given.add(name);
    return name;
  });
}

function holdsShares({ body }: Table, column: Column): boolean {
  const slots = body.flatMap((line) => slotIn(line, column) ?? []);
  const shares = slots.filter((slot) => slot.cell.format?.includes('%') || /\d\s?%$/.test(slot.text));
  return slots.length > 0 && shares.length >= slots.length / 2;
}

function count(used: Map<string, number>, name: string): void {
  used.set(name, (used.get(name) ?? 0) + 1);
}
