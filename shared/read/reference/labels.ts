import { slotIn, type Column, type Line, type Table } from '../sheet';

/** Which columns name the rows, and what each row is called. */
export interface RowLabels {
  readonly columns: readonly Column[];
  readonly labelOf: (line: Line) => string;
}

/**
 * The leading columns of words name the rows: the first alone where its words are all different, with
 * those after it where it repeats (`North area / 18 to 24`). A merged or blank cell repeats the one above.
 */
export function rowLabels(table: Table): RowLabels {
  const leading = leadingText(table);
  let used = leading.slice(0, 1);
  let names = namesBy(table, used);
  for (const next of leading.slice(1)) {
    if (new Set(names.values()).size === names.size) break;
    used = [...used, next];
    names = namesBy(table, used);
  }
  return { columns: used, labelOf: (line) => names.get(line) ?? '' };
}

function leadingText({ columns, body }: Table): Column[] {
  const leading: Column[] = [];
  for (const column of columns) {
    const slots = body.flatMap((line) => slotIn(line, column) ?? []);
    const words = slots.filter((slot) => slot.cell.kind === 'text' && /[A-Za-z]/.test(slot.text)).length;
    // a first column of years or codes names its rows as well as words do
    const names = slots.length > 0 && (words >= slots.length * 0.6 || leading.length === 0);
    if (!names) break;
    leading.push(column);
  }
  return leading.length === columns.length ? leading.slice(0, Math.max(1, columns.length - 1)) : leading;
}

function namesBy({ body }: Table, columns: readonly Column[]): Map<Line, string> {
  const above = new Map<Column, string>();
  const names = new Map<Line, string>();
  for (const line of body) {
    const parts = columns.map((column, depth) => {
      const slot = slotIn(line, column) ?? line.mergedAt(column.first);
      // the last column of a label is a row's own name and never carried on, unless it is the only one
      if (slot) above.set(column, slot.text);
      const carried = depth < columns.length - 1 || columns.length === 1;
      return slot?.text ?? (carried ? (above.get(column) ?? '') : '');
    });
    names.set(line, parts.filter((part) => part !== '').join(' / '));
  }
  return names;
}
